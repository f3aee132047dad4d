/** Defines `<ofb-sector-cards>` alone. */
import {OfbSectorCards} from '../../elements/sector-cards/sector-cards.ts';
import {register} from '../register.ts';

// So that who defines it knows its properties and events, in TypeScript.
export type {OfbSectorCards};

register('ofb-sector-cards', OfbSectorCards);

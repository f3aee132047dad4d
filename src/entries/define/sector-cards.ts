/** Defines `<ofb-sector-cards>` alone. */
import {OfbSectorCards} from '../../elements/sector-cards/sector-cards.ts';
import {register} from '../register.ts';

// Exports the type, so that TypeScript knows the properties and events of the element after this import.
export type {OfbSectorCards};

register('ofb-sector-cards', OfbSectorCards);

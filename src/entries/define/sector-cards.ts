/** Defines `<ofb-sector-cards>` alone. */
import {OfbSectorCards} from '../../elements/sector-cards/sector-cards.ts';
import {register} from '../register.ts';

register('ofb-sector-cards', OfbSectorCards);

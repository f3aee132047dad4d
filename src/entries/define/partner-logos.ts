/** Defines `<ofb-partner-logos>` alone. */
import {OfbPartnerLogos} from '../../elements/partner-logos/partner-logos.ts';
import {register} from '../register.ts';

register('ofb-partner-logos', OfbPartnerLogos);

/** Defines `<ofb-partner-logos>` alone. */
import {OfbPartnerLogos} from '../../elements/partner-logos/partner-logos.ts';
import {register} from '../register.ts';

// So that who defines it knows its properties and events, in TypeScript.
export type {OfbPartnerLogos};

register('ofb-partner-logos', OfbPartnerLogos);

/** Defines `<ofb-partner-logos>` alone. */
import {OfbPartnerLogos} from '../../elements/partner-logos/partner-logos.ts';
import {register} from '../register.ts';

// Exports the type, so that TypeScript knows the properties and events of the element after this import.
export type {OfbPartnerLogos};

register('ofb-partner-logos', OfbPartnerLogos);

/** Defines `<ofb-banner>` alone. */
import {OfbBanner} from '../../elements/banner/banner.ts';
import {register} from '../register.ts';

// Exports the type, so that TypeScript knows the properties and events of the element after this import.
export type {OfbBanner};

register('ofb-banner', OfbBanner);

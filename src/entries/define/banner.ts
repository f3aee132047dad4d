/** Defines `<ofb-banner>` alone. */
import {OfbBanner} from '../../elements/banner/banner.ts';
import {register} from '../register.ts';

// So that who defines it knows its properties and events, in TypeScript.
export type {OfbBanner};

register('ofb-banner', OfbBanner);

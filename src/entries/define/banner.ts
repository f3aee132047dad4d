/** Defines `<ofb-banner>` alone. */
import {OfbBanner} from '../../elements/banner/banner.ts';
import {register} from '../register.ts';

register('ofb-banner', OfbBanner);

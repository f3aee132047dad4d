/** Defines the four elements at once, for projects that bundle us. */
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import {register} from './register.ts';

register('ofb-banner', OfbBanner);
register('ofb-sector-cards', OfbSectorCards);
register('ofb-event-timeline', OfbEventTimeline);
register('ofb-partner-logos', OfbPartnerLogos);

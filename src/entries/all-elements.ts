/** All four elements in one chunk, for a page that shows them all: a third of the requests, and fewer bytes. */
// Style sheets and drawings first, beside each other: what is alike compresses better.
import '../theme/base.styles.ts';
import '../theme/modes.styles.ts';
import '../theme/tokens.styles.ts';
import '../elements/head.styles.ts';
import '../elements/notice.styles.ts';
import '../elements/banner/banner.styles.ts';
import '../elements/banner/bar.styles.ts';
import '../elements/event-timeline/entry.styles.ts';
import '../elements/event-timeline/event-timeline.styles.ts';
import '../elements/event-timeline/plate.styles.ts';
import '../elements/partner-logos/partner-logos.styles.ts';
import '../elements/sector-cards/sector-cards.styles.ts';
import '../icons/mark.ts';
import '../icons/events.ts';
import '../icons/sectors.ts';
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import type {parts} from './warm.ts';

/** Nothing left to load. */
export const tags = {
  'ofb-banner': async () => OfbBanner,
  'ofb-sector-cards': async () => OfbSectorCards,
  'ofb-event-timeline': async () => OfbEventTimeline,
  'ofb-partner-logos': async () => OfbPartnerLogos,
} satisfies (typeof parts)['tags'];

export {load} from '../languages/languages.ts';

export const scene = (): ReturnType<(typeof parts)['scene']> => import('../elements/banner/scene.ts');

/** All four elements in one chunk, for a page that shows them all: fewer requests, and fewer bytes. */
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import type {tags as separate} from './tags.ts';

/** As in `tags.ts`, but loaded already. */
export const tags = {
  'ofb-banner': async () => OfbBanner,
  'ofb-sector-cards': async () => OfbSectorCards,
  'ofb-event-timeline': async () => OfbEventTimeline,
  'ofb-partner-logos': async () => OfbPartnerLogos,
} satisfies typeof separate;

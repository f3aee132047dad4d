/** All elements in one chunk, for a page that shows them all: fewer requests, and fewer bytes. */
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import type {Tag} from './tags.ts';

/** The classes of all elements, by tag. */
export const classes = {
  'ofb-banner': OfbBanner,
  'ofb-sector-cards': OfbSectorCards,
  'ofb-event-timeline': OfbEventTimeline,
  'ofb-partner-logos': OfbPartnerLogos,
} satisfies Record<Tag, CustomElementConstructor>;

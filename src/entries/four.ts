/** All four elements in one chunk, for a page that shows them all: a third of the requests, and fewer bytes. */
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import {languageOf} from '../controllers/page-language.ts';
import {load, ours} from '../languages/languages.ts';
import type {tags as parts} from './tags.ts';

/** As the table of tags, with nothing left to load. */
export const tags = {
  'ofb-banner': async () => OfbBanner,
  'ofb-sector-cards': async () => OfbSectorCards,
  'ofb-event-timeline': async () => OfbEventTimeline,
  'ofb-partner-logos': async () => OfbPartnerLogos,
} satisfies typeof parts;

/** Fetches what an element is going to ask for. */
export function warm(element: Element): Promise<unknown> {
  if (element.matches('ofb-banner[variant]')) void import('../elements/banner/scene.ts');
  return load(ours(languageOf(element)) ?? 'en');
}

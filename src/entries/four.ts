/** All four elements in one chunk, for a page that shows them all: a third of the requests, and fewer bytes. */
import {OfbBanner} from '../elements/banner/banner.ts';
import {OfbEventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards} from '../elements/sector-cards/sector-cards.ts';
import {languageOf} from '../controllers/page-language.ts';
import {languages, nearest} from '../languages/languages.ts';
import type {Tag} from './tags.ts';

export const elements = {
  'ofb-banner': OfbBanner,
  'ofb-sector-cards': OfbSectorCards,
  'ofb-event-timeline': OfbEventTimeline,
  'ofb-partner-logos': OfbPartnerLogos,
} satisfies Record<Tag, CustomElementConstructor>;

/** Fetches what an element is going to ask for. */
export function warm(element: Element): Promise<unknown> {
  if (element.matches('ofb-banner[variant]')) void import('../elements/banner/scene.ts');
  return languages[nearest(languageOf(element))]();
}

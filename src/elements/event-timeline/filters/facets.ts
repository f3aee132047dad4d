import type {Phase} from '../../../locale/event-status.ts';
import {languageOfText} from '../../../locale/text-language.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';
import type {FilterContext} from './filter-result.ts';

/** By what visitors choose, besides words. */
export const facetNames = ['status', 'sector', 'year', 'place'] as const;

export type FacetName = (typeof facetNames)[number];

/** The values of an event, by facet. */
export type Traits = Readonly<Record<FacetName, readonly string[]>>;

/** The order in which a visitor plans. */
export const phases: readonly Phase[] = ['upcoming', 'now', 'past'];

export function traitsOf(event: EventView, {clock}: FilterContext): Traits {
  const place = placeOf(event);
  return {
    status: [statusFacetOf(event, clock.phaseOf(event))],
    sector: event.sectors ?? [],
    year: [clock.spanOf(event).firstDay.slice(0, 4)],
    place: place ? [place] : [],
  };
}

/** The languages of the places that are named in another than what surrounds them. */
export function placeLanguages({view}: TimelineContent): ReadonlyMap<string | undefined, string> {
  const languages = new Map<string | undefined, string>();
  for (const event of view.events ?? []) {
    const {location = ''} = event;
    const language = languageOfText(typeof location === 'object' ? location.name : location);
    if (language) languages.set(placeOf(event), language);
  }
  return languages;
}

/** The name of the place. */
export function placeOf({location}: EventView): string | undefined {
  const name = typeof location === 'object' ? location.name : location;
  // To be compared, and a key: not an object, as a text in another language is.
  return name && String(name);
}

// What does not take place is never on; those who planned to come look for it among what is ahead.
function statusFacetOf({eventStatus}: EventView, phase: Phase): Phase {
  const isOff = eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
  return isOff && phase === 'now' ? 'upcoming' : phase;
}

import type {Phase} from '../../../locale/event-status.ts';
import {languageOfText} from '../../../locale/text-language.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';
import type {FilterContext} from './filter-result.ts';

/** The facets: the properties of events by which visitors filter, besides the search text. */
export const facetNames = ['status', 'sector', 'year', 'place'] as const;

export type FacetName = (typeof facetNames)[number];

/** The values of one event for each facet. */
export type Traits = Readonly<Record<FacetName, readonly string[]>>;

/** The phases in the order of the buttons: upcoming events are the most useful. */
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

/** The BCP 47 language of each place whose name has another language than the widget, by the name of the place. */
export function placeLanguages({view}: TimelineContent): ReadonlyMap<string | undefined, string> {
  const languages = new Map<string | undefined, string>();
  for (const event of view.events ?? []) {
    const {location = ''} = event;
    const language = languageOfText(typeof location === 'object' ? location.name : location);
    if (language) languages.set(placeOf(event), language);
  }
  return languages;
}

/** The name of the event's place. */
export function placeOf({location}: EventView): string | undefined {
  const name = typeof location === 'object' ? location.name : location;
  // A text in another language is a String object. Comparison and map keys need a primitive string.
  return name && String(name);
}

// A cancelled or postponed event never takes place now. Visitors expect it among the upcoming events.
function statusFacetOf({eventStatus}: EventView, phase: Phase): Phase {
  const isOff = eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
  return isOff && phase === 'now' ? 'upcoming' : phase;
}

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

/** The visitor's selection: one value for each facet, and the search text. Empty strings select nothing. */
export type Selection = Readonly<Record<FacetName | 'text', string>>;

export const everything: Selection = {status: '', sector: '', year: '', place: '', text: ''};

/** The values of one facet, with the numbers of events. */
export interface Facet {
  /** The number of events that each value would leave, together with the selection in the other facets. */
  readonly counts: ReadonlyMap<string, number>;
  /** The number of events without a selection in this facet. */
  readonly total: number;
}

/** The events that match a selection, and the facet counts. */
export interface FacetCounts {
  readonly found: readonly EventView[];
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** The selection without the values that no event has. */
  readonly selection: Selection;
}

interface Rules {
  traitsOf(event: EventView): Traits;
  /** Whether an event contains all words of the search text. */
  hasText(event: EventView): boolean;
}

/**
 * Finds the matching events and computes the facet counts. Goes through the events only twice, for any number of
 * facets.
 */
export function countFacets(
  events: readonly EventView[],
  wanted: Selection,
  {traitsOf, hasText}: Rules,
): FacetCounts {
  const counts = inEach(() => new Map<string, number>());
  const totals = {status: 0, sector: 0, year: 0, place: 0};
  const traits = events.map(traitsOf);
  for (const trait of traits) {
    for (const name of facetNames) for (const value of trait[name]) counts[name].set(value, 0);
  }
  const known = inEach(name => (counts[name].has(wanted[name]) ? wanted[name] : ''));
  const count = (name: FacetName, values: readonly string[]) => {
    totals[name]++;
    for (const value of new Set(values)) counts[name].set(value, counts[name].get(value)! + 1);
  };

  const found = events.filter((event, index) => {
    const trait = traits[index]!;
    const missed = facetNames.filter(name => known[name] && !trait[name].includes(known[name]));
    if (missed.length > 1 || !hasText(event)) return false;
    // An event that only one facet excludes counts in that facet, because another value there would include the event.
    for (const name of missed.length > 0 ? missed : facetNames) count(name, trait[name]);
    return missed.length === 0;
  });
  return {
    found,
    facets: inEach(name => ({counts: counts[name], total: totals[name]})),
    selection: {...known, text: wanted.text},
  };
}

function inEach<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map(name => [name, valueOf(name)])) as Record<FacetName, Value>;
}

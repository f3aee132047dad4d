import type {EventView} from '../../../model/content.ts';
import {facetNames, type FacetName, type Traits} from './facets.ts';

/** What a visitor has chosen; an empty string where nothing. */
export type Selection = Readonly<Record<FacetName | 'text', string>>;

export const everything: Selection = {status: '', sector: '', year: '', place: '', text: ''};

/** What there is to choose from in one facet. */
export interface Facet {
  /** How many events each value would leave, with all else that is chosen. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many there are without a choice in this facet. */
  readonly total: number;
}

/** The events that a selection leaves, and what else there is to select. */
export interface FacetCounts {
  readonly found: readonly EventView[];
  readonly facets: Readonly<Record<FacetName, Facet>>;
  /** The selection without what no event has. */
  readonly selection: Selection;
}

interface Rules {
  traitsOf(event: EventView): Traits;
  /** Whether an event has all the words that are looked for. */
  hasText(event: EventView): boolean;
}

/** Which events are left, and how many more choices would leave; in two walks, however many facets there are. */
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
    // An event that one facet alone leaves out counts in that facet, for another value of it would bring it back.
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

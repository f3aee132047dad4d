import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';
import {placeOf} from './facets.ts';
import {foldWhole, wordsOf} from './search.ts';

// The events of a view never change, so the text of each event is folded only once, at the first search.
const folded = new WeakMap<EventView, string>();

/**
 * Makes a function that tells whether the texts of an event contain every word of a query, in any order. A query
 * without words matches every event.
 */
export function findWords(query: string, content: TimelineContent): (event: EventView) => boolean {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return () => true;
  return event => {
    let text = folded.get(event);
    if (text === undefined) folded.set(event, (text = foldWhole(textOf(event, content))));
    return wanted.every(word => text.includes(word));
  };
}

function textOf(event: EventView, {view, phrases}: TimelineContent): string {
  const {name, description, kind, location, organizer, keywords = [], sectors = []} = event;
  return [
    name,
    description,
    placeOf(event),
    typeof location === 'object' && location.address,
    typeof organizer === 'object' ? organizer.name : organizer,
    kind && phrases.kinds[kind],
    ...sectors.map(sector => view.sectors?.find(({id}) => id === sector)?.name),
    ...keywords,
  ]
    .filter(Boolean)
    .join(' ');
}

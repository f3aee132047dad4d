import type {EventView} from '../../../model/content.ts';
import type {TimelineContent} from '../timeline-host.ts';
import {placeOf} from './facets.ts';
import {foldWhole, wordsOf} from './search.ts';

// The events of a view are in one language and never change, so each is folded once, when somebody first searches.
const folded = new WeakMap<EventView, string>();

/** Whether an event has every word of a query, in whatever order, in what is said of it. */
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

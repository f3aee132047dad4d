import {nothing} from 'lit';
import {civilDateIn} from '../../../locale/event-dates.ts';
import type {EventView} from '../../../model/content.ts';
import type {Choice, Grounds} from './filter-result.ts';
import {noneFound} from './none-found.ts';
import {oneOf} from '../one-of.ts';
import {idsIn} from './ids.ts';
import {overlaps, periodOf, startsBy} from './period.ts';

export type Show = 'all' | 'upcoming' | 'past';

/** What a page may ask of the timeline. */
export interface Options {
  readonly show?: Show;
  readonly from?: string;
  readonly to?: string;
  readonly sectors?: string;
  readonly kinds?: string;
  readonly event?: string;
  clock(): Date;
}

/** The events that the page asks for. Of an event that it names, nothing else is asked. */
export function select(events: readonly EventView[], timeline: Options & Element, grounds: Grounds): Choice {
  const chosen = timeline.event ? oneEvent(events, timeline.event) : someEvents(events, timeline, grounds);
  if (mayHoldWhatComes(timeline)) return {events: chosen};
  return {events: chosen, notice: chosen.length > 0 ? nothing : noneFound(grounds)};
}

/** Of the past nobody expects that something is planned. */
function mayHoldWhatComes({show, to, event, clock}: Options): boolean {
  const {to: last} = periodOf({to});
  return show !== 'past' && !event && (!last || startsBy(civilDateIn('Europe/Rome', clock()), last));
}

function oneEvent(events: readonly EventView[], text: string): EventView[] {
  const [id] = idsIn('event', text, new Set(events.map(event => event.id))) ?? [];
  return events.filter(event => event.id === id);
}

function someEvents(
  events: readonly EventView[],
  timeline: Options & Element,
  {words: {view, phrases}, reading}: Grounds,
): EventView[] {
  const show = oneOf(timeline, 'show', ['all', 'upcoming', 'past']);
  const period = periodOf(timeline);
  // Of very many events hardly more is known than when they are, and asking all of them for more takes long.
  const known = timeline.sectors
    ? [...(view.sectors ?? []).map(({id}) => id), ...events.flatMap(event => event.sectors ?? [])]
    : [];
  const sectors = idsIn('sectors', timeline.sectors, new Set(known));
  const kinds = idsIn('kinds', timeline.kinds, new Set(Object.keys(phrases.kinds)));
  const isShown = (event: EventView) =>
    show === 'all' || !show || (reading.phaseOf(event) === 'past') === (show === 'past');
  return events.filter(
    event =>
      overlaps(reading.spanOf(event), period) &&
      isShown(event) &&
      (!sectors || event.sectors?.some(id => sectors.has(id))) &&
      (!kinds || kinds.has(event.kind ?? '')),
  );
}

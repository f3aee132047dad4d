import {nothing} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {civilDateIn} from '../../../locale/event-dates.ts';
import type {EventView} from '../../../model/content.ts';
import {oneOf} from '../../widget/report-attribute.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {noneFound, type FilterContext, type FilterResult} from './filter-result.ts';
import {idsIn} from './ids.ts';
import {overlaps, periodOf, startsBy} from './period.ts';

/** The attribute filters: `show`, `from`, `to`, `sectors`, `kinds` and `event`. */
export class AttributeFilters {
  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  /** Applies the attributes. If `event` is set, the other attributes are ignored. */
  apply(all: readonly EventView[], context: FilterContext): FilterResult {
    const {event} = this.#host;
    const events = event ? oneEvent(all, event) : someEvents(all, this.#host, context);
    if (mayHoldWhatComes(this.#host)) return {events};
    const hint = context.content.phrases.nothingPlannedHint;
    return {events, notice: events.length > 0 ? nothing : noneFound(this.phrases, {hint})};
  }
}

/** Whether the attributes permit upcoming events. Otherwise the notice that no events are planned makes no sense. */
function mayHoldWhatComes(host: TimelineHost): boolean {
  const {show, event} = host;
  const {to: last} = periodOf({to: host.to});
  return show !== 'past' && !event && (!last || startsBy(civilDateIn('Europe/Rome', host.clock()), last));
}

function oneEvent(events: readonly EventView[], text: string): EventView[] {
  const [id] = idsIn('event', text, new Set(events.map(event => event.id))) ?? [];
  return events.filter(event => event.id === id);
}

function someEvents(
  events: readonly EventView[],
  host: TimelineHost,
  {content: {view, phrases}, clock}: FilterContext,
): EventView[] {
  const show = oneOf(host, 'show', ['all', 'upcoming', 'past']);
  const period = periodOf(host);
  // Only if needed: in a long list, reading `sectors` creates the complete object of every event, which is slow.
  const known = host.sectors
    ? [...(view.sectors ?? []).map(({id}) => id), ...events.flatMap(event => event.sectors ?? [])]
    : [];
  const sectors = idsIn('sectors', host.sectors, new Set(known));
  const kinds = idsIn('kinds', host.kinds, new Set(Object.keys(phrases.kinds)));
  const isShown = (event: EventView) =>
    show === 'all' || !show || (clock.phaseOf(event) === 'past') === (show === 'past');
  return events.filter(
    event =>
      overlaps(clock.spanOf(event), period) &&
      isShown(event) &&
      (!sectors || event.sectors?.some(id => sectors.has(id))) &&
      (!kinds || kinds.has(event.kind ?? '')),
  );
}

import {nothing} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {civilDateIn, type Days} from '../../../locale/event-dates.ts';
import type {EventView} from '../../../model/content.ts';
import {oneOf, reportAttribute} from '../../widget/report-attribute.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {noneFound, type FilterContext, type FilterResult} from './filter-result.ts';
import {nearest} from '../../../validator/nearest.ts';

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

/** First and last day, month or year at the venue, ISO 8601, both included. */
interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Parses the attributes `from` and `to`. An invalid date, or a `to` before `from`, is named once in the console and
 * left out.
 */
function periodOf({from, to}: Period): Period {
  const first = dateIn('from', from);
  const last = dateIn('to', to);
  if (!first || !last || startsBy(first, last)) return {from: first, to: last};
  reportAttribute('ofb-event-timeline to', last, `nothing before from="${first}"`);
  return {from: first};
}

/** Whether at least one day of an event is in the period. */
function overlaps({firstDay, lastDay}: Days, {from = '', to}: Period): boolean {
  return lastDay.slice(0, from.length) >= from && (!to || startsBy(firstDay, to));
}

/** Whether a day, month or year begins before another day, month or year ends. Both are ISO 8601. */
function startsBy(start: string, end: string): boolean {
  return start.slice(0, end.length) <= end;
}

function dateIn(attribute: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (date.test(text)) return text;
  reportAttribute(`ofb-event-timeline ${attribute}`, text, 'a date such as 2017, 2017-03 or 2017-03-06');
  return undefined;
}

/**
 * The ids in an attribute. Unknown ids stay in the result, and are named once in the console with the most similar
 * known ids.
 *
 * @param text ids, separated by spaces or commas
 * @returns undefined for an attribute without ids
 */
function idsIn(
  attribute: string,
  text: string | undefined,
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const ids = new Set(text?.match(/[^\s,]+/g));
  if (ids.size === 0) return undefined;
  const unknown = [...ids].filter(id => !known.has(id));
  if (unknown.length > 0)
    reportAttribute(`ofb-event-timeline ${attribute}`, unknown.join(' '), expectation(unknown, known));
  return ids;
}

// The message lists only the first ids, because a feed may have thousands.
const longest = 30;

function expectation(unknown: readonly string[], known: ReadonlySet<string>): string {
  const meant = [...new Set(unknown.flatMap(id => nearest(id, known) ?? []))];
  const some = [...known].slice(0, longest).join(', ');
  const expected = `some of ${some}${known.size > longest ? ' …' : ''}`;
  return meant.length > 0 ? `${meant.join(', ')}, or ${expected}` : expected;
}

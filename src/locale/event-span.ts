import type {EventView} from '../model/content.ts';
import {knownFieldsOf} from '../scheduling/lazy-object.ts';
import {homeZone, type Days} from './event-dates.ts';
import {clockIn, clockOf, dateOf, day, instantOf, isLocal} from './instants.ts';

export type Times = Pick<EventView, 'startDate' | 'endDate' | 'timeZone'>;

/** When an event is, on the venue's calendar and on the time line. */
export interface Span extends Days {
  /** IANA name of the event's time zone. */
  readonly zone: string;
  /** In milliseconds since the epoch; `end` is exclusive, the first moment after the event. */
  readonly start: number;
  readonly end: number;
  /** The times that the feed gives with an hour: none, the start, or start and end. In milliseconds since the epoch. */
  readonly hours: readonly number[];
}

const spans = new WeakMap<Times, Span>();

/** The span of an event. Without an end, or with an end before its start, an event lasts until its first day ends. */
export function spanOf(event: Times): Span {
  const times = knownFieldsOf(event);
  let span = spans.get(times);
  if (!span) spans.set(times, (span = measure(times)));
  return span;
}

/**
 * As `spanOf`, for lists of very many events, where usually only the first day is needed. The exact times are computed
 * when they are first read, because time zone conversion is slow.
 */
export function lazySpanOf(event: Times): LazySpan {
  let span = lazySpans.get(event);
  if (!span) lazySpans.set(event, (span = new LazySpan(event)));
  return span;
}

const lazySpans = new WeakMap<Times, LazySpan>();

/** @see lazySpanOf */
class LazySpan implements Span {
  readonly zone: string;
  readonly firstDay: string;
  /** The first day as a sortable number, 20170306: comparing numbers is faster than comparing texts. */
  readonly dayNumber: number;
  /** The times as the feed gives them. */
  readonly times: Times;
  // Whether the first day is the date in the text: for dates, and for local times in the home zone. Some other zones
  // have skipped whole days.
  readonly #isWritten: boolean;
  #clock: number | undefined;

  constructor(event: Times) {
    this.times = knownFieldsOf(event);
    this.zone = this.times.timeZone ?? homeZone;
    const {startDate} = this.times;
    this.#isWritten = isCivil(startDate) || (this.zone === homeZone && isLocal(startDate));
    this.firstDay = this.#isWritten ? startDate.slice(0, 10) : spanOf(this.times).firstDay;
    this.dayNumber = numberOf(this.firstDay);
  }

  /**
   * The local start time as `Date.UTC` counts it, in milliseconds, to compare events of one zone. Undefined where it is
   * not written in the feed.
   */
  get clock(): number | undefined {
    return this.#isWritten ? (this.#clock ??= clockOf(this.times.startDate)) : undefined;
  }

  get lastDay(): string {
    return spanOf(this.times).lastDay;
  }

  get start(): number {
    return spanOf(this.times).start;
  }

  get end(): number {
    return spanOf(this.times).end;
  }

  get hours(): readonly number[] {
    return spanOf(this.times).hours;
  }
}

/** "2017-03-06" → 20170306. */
function numberOf(date: string): number {
  return (Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7))) * 100 + Number(date.slice(8));
}

/** Whether a time is a date without an hour. */
export function isCivil(time: string): boolean {
  return !time.includes('T');
}

function measure({startDate, endDate, timeZone: zone = homeZone}: Times): Span {
  const dayOf = (instant: number) => dateOf(clockIn(zone, instant));
  const endOf = (date: string) => instantOf(dateOf(clockOf(date) + day), zone);
  const start = instantOf(startDate, zone);
  // A date is used as it is written. Its midnight may not exist: the change of clocks in some zones skips it.
  const firstDay = isCivil(startDate) ? startDate : dayOf(start);

  const end = endDate && (isCivil(endDate) ? endOf(endDate) : instantOf(endDate, zone));
  const hours = isCivil(startDate) ? [] : [start];
  if (!end || end <= start) return {zone, firstDay, lastDay: firstDay, start, end: endOf(firstDay), hours};
  if (isCivil(endDate)) return {zone, firstDay, lastDay: endDate, start, end, hours};

  // An event of up to 12 hours belongs to the day on which it starts, also when it ends after midnight. A longer event
  // that ends at midnight does not include the next day.
  const isNight = hours.length > 0 && end - start <= day / 2;
  const lastDay = isNight ? firstDay : dayOf(end - 1);
  return {zone, firstDay, lastDay, start, end, hours: hours.length > 0 ? [start, end] : hours};
}

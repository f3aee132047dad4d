import type {EventView} from '../model/content.ts';
import {knownOf} from '../scheduling/lazy-object.ts';
import {homeZone, type Days} from './event-dates.ts';
import {clockIn, clockOf, dateOf, day, instantOf, isLocal} from './instants.ts';

export type Times = Pick<EventView, 'startDate' | 'endDate' | 'timeZone'>;

/** When an event is, on the venue's calendar and on the time line. */
export interface Span extends Days {
  /** IANA name. */
  readonly zone: string;
  /** Milliseconds since the epoch; the end is the first moment at which it is over. */
  readonly start: number;
  readonly end: number;
  /** The moments of which the feed gives the hour: none, the start, or both ends. */
  readonly hours: readonly number[];
}

const spans = new WeakMap<Times, Span>();

/** An event without an end, or with one before its start, lasts until its first day is over. */
export function spanOf(event: Times): Span {
  const times = knownOf(event);
  let span = spans.get(times);
  if (!span) spans.set(times, (span = measure(times)));
  return span;
}

/**
 * The same for one of very many events, of which hardly more is asked than the first day: the clocks of its zone are
 * not looked at before somebody asks for more.
 */
export function lateSpanOf(event: Times): LateSpan {
  let span = lateSpans.get(event);
  if (!span) lateSpans.set(event, (span = new LateSpan(event)));
  return span;
}

const lateSpans = new WeakMap<Times, LateSpan>();

/** @see lateSpanOf */
class LateSpan implements Span {
  readonly zone: string;
  readonly firstDay: string;
  /** The first day as a number that grows with the days: comparing texts takes longer. */
  readonly dayNumber: number;
  /** As the feed has them. */
  readonly times: Times;
  // The clocks of some zones skip whole days, but not those at home.
  readonly #isWritten: boolean;
  #clock: number | undefined;

  constructor(event: Times) {
    this.times = knownOf(event);
    this.zone = this.times.timeZone ?? homeZone;
    const {startDate} = this.times;
    this.#isWritten = isCivil(startDate) || (this.zone === homeZone && isLocal(startDate));
    this.firstDay = this.#isWritten ? startDate.slice(0, 10) : spanOf(this.times).firstDay;
    this.dayNumber = numberOf(this.firstDay);
  }

  /** What the clocks of the zone show as it begins, where that is written: to compare with others of the zone. */
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

/** 20170306 for "2017-03-06". */
function numberOf(date: string): number {
  return (Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7))) * 100 + Number(date.slice(8));
}

/** Whether a time is a civil date, with no hour. */
export function isCivil(time: string): boolean {
  return !time.includes('T');
}

function measure({startDate, endDate, timeZone: zone = homeZone}: Times): Span {
  const dayOf = (instant: number) => dateOf(clockIn(zone, instant));
  const endOf = (date: string) => instantOf(dateOf(clockOf(date) + day), zone);
  const start = instantOf(startDate, zone);
  // A civil date is not asked back from its midnight, which the clocks of some zones skip.
  const firstDay = isCivil(startDate) ? startDate : dayOf(start);

  const end = endDate && (isCivil(endDate) ? endOf(endDate) : instantOf(endDate, zone));
  const hours = isCivil(startDate) ? [] : [start];
  if (!end || end <= start) return {zone, firstDay, lastDay: firstDay, start, end: endOf(firstDay), hours};
  if (isCivil(endDate)) return {zone, firstDay, lastDay: endDate, start, end, hours};

  // A night belongs to the evening on which it begins, and midnight to the day before it.
  const isNight = hours.length > 0 && end - start <= day / 2;
  const lastDay = isNight ? firstDay : dayOf(end - 1);
  return {zone, firstDay, lastDay, start, end, hours: hours.length > 0 ? [start, end] : hours};
}

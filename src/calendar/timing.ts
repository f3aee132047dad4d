/** When an event is, on the venue's calendar and on the time line: what calendars need of a span. */
export interface Timing {
  /** IANA name. */
  readonly zone: string;
  /** Civil dates, ISO 8601, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Milliseconds since the epoch: the first moment at which it is over. */
  readonly end: number;
  /** The moments of which the feed gives the hour: none, the start, or both ends. */
  readonly hours: readonly number[];
}

/** The two ends in the form of iCalendar: the end is the first day, or the first moment, after the event. */
export interface Ends {
  readonly isAllDay: boolean;
  /** `20270306` or `20270306T083000Z`. */
  readonly start: string;
  /** Nothing where the feed says only when it begins. */
  readonly end: string | undefined;
}

const day = 86_400_000;

/** Civil days stay days; everything that has an hour is told in UTC, which no calendar can misread. */
export function endsOf({firstDay, lastDay, end, hours}: Timing): Ends {
  const [start, finish] = hours;
  if (start === undefined) {
    const after = new Date(Date.parse(`${lastDay}T00:00Z`) + day);
    return {isAllDay: true, start: compact(firstDay), end: compact(after.toISOString().slice(0, 10))};
  }
  const isLong = lastDay !== firstDay;
  const last = finish ?? (isLong ? end : undefined);
  return {isAllDay: false, start: momentOf(start), end: last === undefined ? undefined : momentOf(last)};
}

/** UTC to the second, RFC 5545, section 3.3.5: `20270306T083000Z`. */
export function momentOf(instant: number): string {
  return compact(`${new Date(instant).toISOString().slice(0, 19)}Z`);
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

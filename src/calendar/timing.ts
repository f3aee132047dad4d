/** When an event takes place: the part of a `Span` that calendars need. */
export interface Timing {
  /** IANA name of the event's time zone. */
  readonly zone: string;
  /** Dates at the venue, ISO 8601, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The first moment after the event, in milliseconds since the epoch. */
  readonly end: number;
  /** The times that the feed gives with an hour: none, the start, or start and end. In milliseconds since the epoch. */
  readonly hours: readonly number[];
}

/**
 * Start and end in the format of iCalendar. The end is exclusive: the first day, or the first moment, after the event.
 */
export interface Ends {
  readonly isAllDay: boolean;
  /** `20270306` or `20270306T083000Z`. */
  readonly start: string;
  /** Undefined where the feed gives only the start. */
  readonly end: string | undefined;
}

const day = 86_400_000;

/** All-day events stay dates. Times with an hour are written in UTC, which every calendar reads in the same way. */
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

/** Formats an instant as a DATE-TIME in UTC (RFC 5545, section 3.3.5): `20270306T083000Z`. */
export function momentOf(instant: number): string {
  return compact(`${new Date(instant).toISOString().slice(0, 19)}Z`);
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

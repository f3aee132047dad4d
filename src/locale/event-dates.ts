import {cached} from './cached.ts';

/** The zone of the events that name none, and of the words that name none beside an hour. */
export const homeZone = 'Europe/Rome';

/** The days of an event on the venue's calendar. */
export interface Days {
  /** Civil dates, ISO 8601, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The two lines of a date plate. */
export interface DateBadge {
  /** The short month: "mar". */
  readonly month: string;
  /** The day, or the days within that month: "5", "13–17". */
  readonly days: string;
}

/**
 * The civil date in a place at a moment, ISO 8601.
 *
 * @param zone IANA name, `Europe/Rome`
 */
export function civilDateIn(zone: string, moment: Date | number): string {
  const parts = dayIn(zone).formatToParts(moment);
  const part = Object.fromEntries(parts.map(({type, value}) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/** How many days an event lasts, both ends included. */
export function daysOf({firstDay, lastDay}: Days): number {
  return (midnight(lastDay) - midnight(firstDay)) / 86_400_000 + 1;
}

/** Whether the first and the last day stand on one page of a wall calendar. */
export function isWithinMonth({firstDay, lastDay}: Days): boolean {
  return lastDay.slice(0, 7) === firstDay.slice(0, 7);
}

/** The full date or range, as the language writes it: "6–7 marzo 2017". */
export function fullDate({firstDay, lastDay}: Days, language: string): string {
  const format = fullDates(language);
  const first = midnight(firstDay);
  // What writes ranges takes much longer to make, and many lists have none.
  const parts =
    firstDay === lastDay ? format.formatToParts(first) : format.formatRangeToParts(first, midnight(lastDay));
  // CLDR writes Italian ranges as "06–07", and single days as "6".
  return parts.map(({type, value}) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
}

/**
 * What a plate has room for: no spaces about the dash, no word for "day" as Chinese, Japanese and Korean have it, and
 * of an event that runs into the next month the first day.
 */
export function dateBadgeOf(event: Days, language: string): DateBadge {
  const first = midnight(event.firstDay);
  const last = isWithinMonth(event) ? midnight(event.lastDay) : first;
  const format = days(language);
  return {
    month: shortMonths(language).format(first),
    days: (first === last ? format.format(first) : format.formatRange(first, last)).replace(/[\s日일]/g, ''),
  };
}

// A civil date is read and written in one and the same zone, so no zone can move it.
const civil = (options: Intl.DateTimeFormatOptions) =>
  cached(language => new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}));
const fullDates = civil({day: 'numeric', month: 'long', year: 'numeric'});
const shortMonths = civil({month: 'short'});
const days = civil({day: 'numeric'});

const dayIn = cached(
  timeZone => new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}),
);

// Not `Date.parse`, to which the 31st of a shorter month is a date in one browser and none in another.
export function midnight(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, month! - 1, day);
}

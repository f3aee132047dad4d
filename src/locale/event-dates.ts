import {cached} from './cached.ts';

/** The zone of the events that name none, and of the words that name none beside an hour. */
export const homeZone = 'Europe/Rome';

/** The days of an event on the venue's calendar. */
export interface Days {
  /** Dates without a time zone, ISO 8601, both included. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The two lines of a date plate. */
export interface DateBadge {
  /** The short month: "mar". */
  readonly month: string;
  /** The day, or the range of days within that month: "5", "13–17". */
  readonly days: string;
}

/**
 * The date in a time zone at an instant, ISO 8601.
 *
 * @param zone IANA name, `Europe/Rome`
 * @param moment a Date, or milliseconds since the epoch
 * @throws {RangeError} for an unknown zone
 */
export function civilDateIn(zone: string, moment: Date | number): string {
  const parts = dayIn(zone).formatToParts(moment);
  const part = Object.fromEntries(parts.map(({type, value}) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

/** The number of days of an event, first and last day included. */
export function daysOf({firstDay, lastDay}: Days): number {
  return (midnight(lastDay) - midnight(firstDay)) / 86_400_000 + 1;
}

/** Whether first and last day are in the same month of the same year. */
export function isWithinMonth({firstDay, lastDay}: Days): boolean {
  return lastDay.slice(0, 7) === firstDay.slice(0, 7);
}

/** The full date or range, as the language writes it: "6–7 marzo 2017". */
export function fullDate({firstDay, lastDay}: Days, language: string): string {
  const format = fullDates(language);
  const first = midnight(firstDay);
  // Formatting ranges has a high cost on first use, and many lists have none.
  const parts =
    firstDay === lastDay ? format.formatToParts(first) : format.formatRangeToParts(first, midnight(lastDay));
  // CLDR formats Italian ranges as "06–07", but single days as "6".
  return parts.map(({type, value}) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
}

/**
 * The text of a date plate, which has little room: no spaces around the dash, and no word for "day", which Chinese,
 * Japanese and Korean add. If the event continues into another month, only its first day.
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

// Dates are converted and formatted in the same zone, so that no time zone changes the day.
const civil = (options: Intl.DateTimeFormatOptions) =>
  cached(language => new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}));
const fullDates = civil({day: 'numeric', month: 'long', year: 'numeric'});
const shortMonths = civil({month: 'short'});
const days = civil({day: 'numeric'});

const dayIn = cached(
  timeZone => new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}),
);

// Midnight UTC of an ISO 8601 date, in milliseconds since the epoch. Not with `Date.parse`: for a day that the month
// does not have, browsers return different results.
export function midnight(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, month! - 1, day);
}

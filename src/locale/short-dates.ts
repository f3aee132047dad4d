import {cached} from './cached.ts';
import {isWithinMonth, midnight, type Days} from './event-dates.ts';

/** The days of an event without the year, for a narrow column below a heading with the year: "6–8 mar". */
export function shortDate(days: Days, language: string): string {
  return rangeOf(shortDates(language), days);
}

/** As `shortDate`, with the year: "6–8 mar 2017". */
export function shortDateAndYear(days: Days, language: string): string {
  return rangeOf(shortDatesAndYears(language), days);
}

/**
 * @param month ISO 8601, "2017-03"
 * @returns "marzo 2017"
 */
export function monthAndYear(month: string, language: string): string {
  return months(language).format(midnight(`${month}-01`));
}

function rangeOf(format: Intl.DateTimeFormat, days: Days): string {
  const parts = format.formatRangeToParts(midnight(days.firstDay), midnight(days.lastDay));
  // CLDR formats Italian ranges as "06–08", but single days as "6".
  const range = parts.map(({type, value}) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
  // No spaces around the dash between two days, because the column is narrow.
  return isWithinMonth(days) ? range.replace(/\s*–\s*/, '–') : range;
}

// Dates are converted and formatted in the same zone, so that no time zone changes the day.
const civil = (options: Intl.DateTimeFormatOptions) =>
  cached(language => new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}));
const shortDates = civil({day: 'numeric', month: 'short'});
const shortDatesAndYears = civil({day: 'numeric', month: 'short', year: 'numeric'});
const months = civil({month: 'long', year: 'numeric'});

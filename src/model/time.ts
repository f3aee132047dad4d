import * as v from 'valibot';

const date = /\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.source;
const clock = /(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?/.source;
const offset = /Z|[+-](?:0\d|1[0-4]):[0-5]\d/.source;
const pattern = new RegExp(`^${date}(?:T${clock}(?:${offset})?)?$`);

/**
 * A time in ISO 8601: a date (`2017-03-06`, a day at the venue that is never converted to another zone), a local
 * date-time (`2017-03-06T09:30`, in the event's `timeZone`), or a date-time with its offset (`2017-03-06T09:30+01:00`,
 * `…Z`).
 */
export const time = v.pipe(
  v.string(),
  v.check(isTime, 'a date such as "2017-03-06" or a date-time such as "2017-03-06T09:30"'),
);

/** IANA time zone: `Europe/Rome`. */
export const timeZone = v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone such as "Europe/Rome"'));

function isTime(value: string): boolean {
  if (!pattern.test(value)) return false;
  const day = Number(value.slice(8, 10));
  return day <= 28 || day <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

// Each check takes a tenth of a millisecond, and a feed repeats few zones many times.
const knownZones = new Set<string>();

/** Whether the text is the name of an IANA time zone that this JavaScript engine knows. */
export function isTimeZone(value: string): boolean {
  if (knownZones.has(value)) return true;
  try {
    new Intl.DateTimeFormat('en', {timeZone: value});
    knownZones.add(value);
    return true;
  } catch {
    // Intl throws a RangeError for an unknown time zone.
    return false;
  }
}

import {cached} from './cached.ts';

/** In milliseconds. */
export const day = 86_400_000;

/**
 * Converts a time of a feed to milliseconds since the epoch. A date stands for its midnight.
 *
 * A time without an offset is a local time of the zone. A local time that is skipped is read with the offset before the
 * change. One that occurs twice means the first (RFC 5545, section 3.3.5; "compatible" in Temporal).
 *
 * @param time ISO 8601: a date, a local date-time or a date-time with its offset; must be valid
 * @param zone IANA name, `Europe/Rome`
 * @throws {RangeError} for an unknown zone
 */
export function instantOf(time: string, zone: string): number {
  if (!isLocal(time)) return Date.parse(time);
  const clock = clockOf(time);
  const [before, after] = [-1, 2].map(days => clock - offsetOn(Math.floor(clock / day) + days, zone));
  if (before === after) return before!;
  return [before!, after!].find(instant => clockIn(zone, instant) === clock) ?? before!;
}

/** Whether a time is local: without an offset from UTC. */
export function isLocal(time: string): boolean {
  return !/(Z|[+-]\d\d:\d\d)$/.test(time);
}

/**
 * The local date and time of a zone at an instant, to the second. Returned as `Date.UTC` counts them, in milliseconds:
 * so they can be formatted with the zone UTC, and no other zone changes them.
 */
export function clockIn(zone: string, instant: number): number {
  const date = Math.floor(instant / day);
  const [before, after] = [offsetOn(date - 1, zone), offsetOn(date + 2, zone)];
  return before === after ? Math.floor(instant / 1000) * 1000 + before : readClock(zone, instant);
}

function readClock(zone: string, instant: number): number {
  const [month, date, year, ...time] = clocks(zone).format(instant).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, date, ...(time as [number, number, number]));
}

/** The local date and time of an ISO 8601 text, without its offset, in the same form as `clockIn`. */
export function clockOf(time: string): number {
  // Not with `Date.parse`: for a day that the month does not have, browsers return different results.
  const part = (from: number, to = from + 2) => Number(time.slice(from, to));
  const seconds = time[16] === ':' ? part(17) : 0;
  return Date.UTC(part(0, 4), part(5) - 1, part(8), part(11), part(14), seconds);
}

/** The ISO 8601 date of a local time from `clockIn`. */
export function dateOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 10);
}

const clocks = cached(
  timeZone =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/**
 * The offset of a zone from UTC at midnight UTC of a day, in milliseconds. Reads the offset once per week where
 * possible, because `Intl` is slow.
 *
 * @param date days since the epoch
 */
function offsetOn(date: number, zone: string): number {
  // If the offset is the same a week later, it did not change in between: no zone changes it and changes it back in a
  // week.
  const weekday = ((date % 7) + 7) % 7;
  const offsets = offsetsIn(zone);
  const offset = offsets(date - weekday);
  return offset === offsets(date - weekday + 7) ? offset : offsets(date);
}

const offsetsIn = cached(zone => cached((date: number) => readClock(zone, date * day) - date * day));

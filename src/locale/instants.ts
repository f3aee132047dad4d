import {cached} from './cached.ts';

/** In milliseconds. */
export const day = 86_400_000;

/**
 * The moment that a feed's time names, in milliseconds since the epoch. A civil date stands for its midnight.
 *
 * A time without an offset is what the clocks of the zone show. Where they skip it, it is read with the offset from
 * before the change; where they show it twice, the first is meant (RFC 5545, section 3.3.5; "compatible" in Temporal).
 *
 * @param time ISO 8601: a date, a local date-time or one with its offset
 * @param zone IANA name, `Europe/Rome`
 */
export function instantOf(time: string, zone: string): number {
  if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return Date.parse(time);
  const clock = clockOf(time);
  const [before, after] = [-1, 2].map(days => clock - offsetOn(`${Math.floor(clock / day) + days} ${zone}`));
  if (before === after) return before!;
  return [before!, after!].find(instant => clockIn(zone, instant) === clock) ?? before!;
}

/**
 * What the calendar and the clocks of a place show at a moment, to the second. As the number for which a clock in UTC
 * shows the same, it is formatted in that zone, so that no other can move it.
 */
export function clockIn(zone: string, instant: number): number {
  const [month, date, year, ...time] = clocks(zone).format(instant).match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, date, ...(time as [number, number, number]));
}

/** The same for a time as it is written. */
export function clockOf(time: string): number {
  // Not `Date.parse`, to which the 31st of a shorter month is a date in one browser and none in another.
  const [year, month, date, ...rest] = time.match(/\d+/g)!.map(Number);
  return Date.UTC(year!, month! - 1, date, ...rest.slice(0, 3));
}

/** The civil date that a calendar shows, ISO 8601. */
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

/** How far the clocks of a zone are ahead of UTC as a day begins there; of many events each day is asked for once. */
const offsetOn = cached(key => {
  const [days, zone] = key.split(' ');
  const instant = Number(days) * day;
  return clockIn(zone!, instant) - instant;
});

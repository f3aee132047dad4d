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
  if (!isLocal(time)) return Date.parse(time);
  const clock = clockOf(time);
  const [before, after] = [-1, 2].map(days => clock - offsetOn(Math.floor(clock / day) + days, zone));
  if (before === after) return before!;
  return [before!, after!].find(instant => clockIn(zone, instant) === clock) ?? before!;
}

/** Whether a time is what some clocks show, without their offset from UTC. */
export function isLocal(time: string): boolean {
  return !/(Z|[+-]\d\d:\d\d)$/.test(time);
}

/**
 * What the calendar and the clocks of a place show at a moment, to the second. As the number for which a clock in UTC
 * shows the same, it is formatted in that zone, so that no other can move it.
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

/** The same for a time as it is written. */
export function clockOf(time: string): number {
  // Not `Date.parse`, to which the 31st of a shorter month is a date in one browser and none in another.
  const part = (from: number, to = from + 2) => Number(time.slice(from, to));
  const seconds = time[16] === ':' ? part(17) : 0;
  return Date.UTC(part(0, 4), part(5) - 1, part(8), part(11), part(14), seconds);
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

/** How far the clocks of a zone are ahead of UTC as a day begins there: of many events few weeks are asked for. */
function offsetOn(date: number, zone: string): number {
  // Nowhere are clocks changed and changed back within a week.
  const weekday = ((date % 7) + 7) % 7;
  const offsets = offsetsIn(zone);
  const offset = offsets(date - weekday);
  return offset === offsets(date - weekday + 7) ? offset : offsets(date);
}

const offsetsIn = cached(zone => cached((date: number) => readClock(zone, date * day) - date * day));

/**
 * A time zone. A wall time is the local date and time as `Date.UTC` counts them, in milliseconds. An instant is in
 * milliseconds since the epoch.
 */
export interface Zone {
  /** `floating` means no time zone; `described` follows the rules of a VTIMEZONE in the file. */
  readonly kind: 'floating' | 'utc' | 'named' | 'described';
  /** The IANA name of a named zone, otherwise the file's name for it. */
  readonly name: string;
  readonly instantOf: (wall: number) => number;
  readonly wallAt: (instant: number) => number;
}

const asItIs = (time: number): number => time;

export const floating: Zone = {kind: 'floating', name: '', instantOf: asItIs, wallAt: asItIs};
export const utc: Zone = {kind: 'utc', name: 'UTC', instantOf: asItIs, wallAt: asItIs};

const day = 86_400_000;

// `locale/instants.ts` has the same Intl options. A shared module would become its own chunk, and every timeline that
// shows hours would have to wait for this chunk.
/**
 * A zone that `Intl` knows.
 *
 * @param name an IANA name; for any other name the functions of the zone throw a RangeError
 */
export function namedZone(name: string): Zone {
  let format: Intl.DateTimeFormat | undefined;
  const wallAt = (instant: number): number => {
    format ??= new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const parts = new Map(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const date = new Date(0).setUTCFullYear(part('year'), part('month') - 1, part('day'));
    return new Date(date).setUTCHours(part('hour'), part('minute'), part('second'));
  };
  const offsetAt = (instant: number) => wallAt(instant) - instant;
  return {kind: 'named', name, wallAt, instantOf: wall => instantAmong(wall, offsetAt)};
}

/**
 * The instant of a wall time. A wall time that occurs twice means the first occurrence. A wall time that is skipped is
 * read with the offset before the change (RFC 5545, section 3.3.5).
 */
function instantAmong(wall: number, offsetAt: (instant: number) => number): number {
  const before = offsetAt(wall - day);
  const after = offsetAt(wall + day);
  if (offsetAt(wall - before) === before) return wall - before;
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

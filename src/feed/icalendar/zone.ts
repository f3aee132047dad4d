/**
 * Clocks of one place. A wall time is what they show, as `Date.UTC` counts it: milliseconds, as if it were UTC.
 */
export interface Zone {
  /** `floating` has no zone at all; `described` follows the rules of the file's own VTIMEZONE. */
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

// `locale/instants.ts` asks Intl in the same words. A module that both shared would be a chunk of its own, which every
// timeline with hours had to wait for.
/** A zone that the platform knows. */
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
 * Which moment a clock means. Of an hour that comes twice the first; an hour that is left out is read with the
 * offset before it (RFC 5545, 3.3.5).
 */
function instantAmong(wall: number, offsetAt: (instant: number) => number): number {
  const before = offsetAt(wall - day);
  const after = offsetAt(wall + day);
  if (offsetAt(wall - before) === before) return wall - before;
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

import * as v from 'valibot';
import {time} from '../../model/time.ts';
import {floating, utc, type Zone} from './zone.ts';

/** A DATE or a DATE-TIME value of a file (RFC 5545, sections 3.3.4 and 3.3.5). */
export interface Moment {
  /** The wall time: the local date and time as `Date.UTC` counts them, in milliseconds. */
  readonly wall: number;
  /** A DATE value: no time of day, no zone. */
  readonly isDate: boolean;
  readonly zone: Zone;
}

export const day = 86_400_000;

/** The last day with a four-digit year in ISO 8601, in milliseconds since the epoch. */
export const endOfTime = Date.UTC(9999, 11, 31);

/**
 * Reads a DATE or a DATE-TIME (RFC 5545, sections 3.3.4 and 3.3.5). The hyphens and colons of ISO 8601 are accepted
 * too, though the RFC does not allow them.
 *
 * @param zone the zone of a time that does not end in `Z`
 * @returns undefined for an invalid value
 */
export function readMoment(value: string, zone: Zone): Moment | undefined {
  const [, year, month, date, hour, minute, second = '00', isUtc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i.exec(value) ?? [];
  const civil = `${year}-${month}-${date}`;
  // A leap second has the number 60, which Date cannot represent.
  const clock = `T${hour ?? '00'}:${minute ?? '00'}:${second === '60' ? '59' : second}`;
  if (!v.is(time, civil + clock)) return undefined;
  const wall = Date.parse(`${civil}${clock}Z`);
  if (hour === undefined) return {wall, isDate: true, zone: floating};
  return {wall, isDate: false, zone: isUtc ? utc : zone};
}

/**
 * Formats a moment as our JSON feeds write it: ISO 8601, with an offset only for UTC and for zones that the file
 * describes.
 */
export function writeMoment({wall, isDate, zone}: Moment): string {
  const iso = new Date(wall).toISOString();
  if (isDate) return iso.slice(0, 10);
  const clock = shortClock(iso);
  if (zone.kind === 'utc') return `${clock}Z`;
  if (zone.kind !== 'described') return clock;
  const minutes = (wall - zone.instantOf(wall)) / 60_000;
  // ISO 8601 has no offset with seconds, such as the local times of the 19th century had.
  if (!Number.isInteger(minutes)) return `${shortClock(new Date(zone.instantOf(wall)).toISOString())}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${clock}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** The wall time of a moment in another zone. A moment without a zone has the same wall time in every zone. */
export function wallIn(zone: Zone, {wall, isDate, zone: own}: Moment): number {
  if (isDate || own === zone || own.kind === 'floating' || zone.kind === 'floating') return wall;
  return zone.wallAt(own.instantOf(wall));
}

export const startOfDay = (wall: number): number => Math.floor(wall / day) * day;

const shortClock = (iso: string): string =>
  iso.slice(17, 19) === '00' ? iso.slice(0, 16) : iso.slice(0, 19);

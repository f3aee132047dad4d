import * as v from 'valibot';
import {time} from '../../model/time.ts';
import {floating, utc, type Zone} from './zone.ts';

/** A DATE or a DATE-TIME of a file. */
export interface Moment {
  /** What the wall shows: milliseconds, as if it were UTC. */
  readonly wall: number;
  /** A civil date: no hour, no zone. */
  readonly isDate: boolean;
  readonly zone: Zone;
}

export const day = 86_400_000;

/** The last day that ISO 8601 writes with four digits of year. */
export const endOfTime = Date.UTC(9999, 11, 31);

/** RFC 5545, 3.3.4 and 3.3.5. The hyphens and colons of ISO 8601 are not allowed there, but understood. */
export function readMoment(value: string, zone: Zone): Moment | undefined {
  const [, year, month, date, hour, minute, second = '00', isUtc] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i.exec(value) ?? [];
  const civil = `${year}-${month}-${date}`;
  // A leap second is the 60th; no clock of ours shows it.
  const clock = `T${hour ?? '00'}:${minute ?? '00'}:${second === '60' ? '59' : second}`;
  if (!v.is(time, civil + clock)) return undefined;
  const wall = Date.parse(`${civil}${clock}Z`);
  if (hour === undefined) return {wall, isDate: true, zone: floating};
  return {wall, isDate: false, zone: isUtc ? utc : zone};
}

/** In the form of our own feeds. */
export function writeMoment({wall, isDate, zone}: Moment): string {
  const iso = new Date(wall).toISOString();
  if (isDate) return iso.slice(0, 10);
  const clock = shortClock(iso);
  if (zone.kind === 'utc') return `${clock}Z`;
  if (zone.kind !== 'described') return clock;
  const minutes = (wall - zone.instantOf(wall)) / 60_000;
  // ISO 8601 has no offset with seconds, such as clocks had before they followed railways.
  if (!Number.isInteger(minutes)) return `${shortClock(new Date(zone.instantOf(wall)).toISOString())}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${clock}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** What the clocks of a zone show at a moment, as a wall time. A time without a zone is everybody's own. */
export function wallIn(zone: Zone, {wall, isDate, zone: own}: Moment): number {
  if (isDate || own === zone || own.kind === 'floating' || zone.kind === 'floating') return wall;
  return zone.wallAt(own.instantOf(wall));
}

export const startOfDay = (wall: number): number => Math.floor(wall / day) * day;

const shortClock = (iso: string): string =>
  iso.slice(17, 19) === '00' ? iso.slice(0, 16) : iso.slice(0, 19);

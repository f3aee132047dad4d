import ICAL from 'ical.js';
import type {Calendar, Component} from './component.ts';
import {hashOf} from './identity.ts';
import {day, endOfTime, readMoment, startOfDay, wallIn, type Moment} from './moment.ts';
import type {Property} from './property.ts';
import type {Report} from './report.ts';
import {floating, type Zone} from './zone.ts';
import type {FindZone} from './zones.ts';

/** A VEVENT whose times have been read. */
export interface Entry {
  readonly component: Component;
  readonly context: Context;
  /** Where it stands in the file, for problems: `VEVENT 3 (uid@host)`. */
  readonly path: string;
  readonly uid: string;
  readonly sequence: number;
  readonly start: Moment;
  /** From its start to its end on the wall, in milliseconds; of civil dates in whole days, at least one. */
  readonly length: number;
  /** Which date of a series it stands for (RECURRENCE-ID). */
  readonly replaces: Moment | undefined;
}

/** What reading a time needs to know of its file. */
export interface Context {
  readonly calendar: Calendar;
  readonly findZone: FindZone;
  readonly report: Report;
}

/** Reads the times of a VEVENT; nothing when it has no beginning. */
export function readEntry(component: Component, path: string, context: Context): Entry | undefined {
  const written = component.first('DTSTART');
  const start = momentsOf(written, `${path}.DTSTART`, context)[0];
  if (!written) context.report.add(`${path}.DTSTART`, 'when it begins, such as "20170306T093000"');
  if (!start) return undefined;
  const begins = isWholeDay(component, start) ? {wall: start.wall, isDate: true, zone: floating} : start;
  return {
    component,
    context,
    path,
    uid: component.first('UID')?.value || `event-${hashOf(identifying(component))}`,
    sequence: Math.max(Number(component.first('SEQUENCE')?.value) || 0, 0),
    start: begins,
    length: lengthOf(component, begins, {path, context}),
    replaces: momentsOf(component.first('RECURRENCE-ID'), `${path}.RECURRENCE-ID`, context)[0],
  };
}

/** The times of DTSTART, EXDATE and the like; of a period its beginning. */
export function momentsOf(property: Property | undefined, path: string, context: Context): readonly Moment[] {
  if (!property) return [];
  const zone = zoneOf(property, path, context);
  return property.value.split(',').flatMap(value => {
    const moment = readMoment(value.trim().split('/')[0]!, zone);
    if (!moment)
      context.report.add(path, 'a date such as "20170306" or a time such as "20170306T093000"', value);
    return moment ?? [];
  });
}

function zoneOf({parameters}: Property, path: string, {findZone, report}: Context): Zone {
  const tzid = parameters.get('TZID');
  if (!tzid) return floating;
  const zone = findZone(tzid);
  if (!zone)
    report.add(`${path}.TZID`, 'an IANA time zone such as "Europe/Rome", or a VTIMEZONE in the file', tzid);
  return zone ?? floating;
}

// Exchange writes whole days as midnights of the sender's zone, and says so.
function isWholeDay(component: Component, start: Moment): boolean {
  const says = component.first('X-MICROSOFT-CDO-ALLDAYEVENT')?.value.toUpperCase() === 'TRUE';
  return start.isDate || (says && startOfDay(start.wall) === start.wall);
}

interface Place {
  readonly path: string;
  readonly context: Context;
}

function lengthOf(component: Component, start: Moment, {path, context}: Place): number {
  const shortest = start.isDate ? day : 0;
  const property = component.first('DTEND') ?? component.first('DURATION');
  if (!property) return shortest;
  const where = `${path}.${property.name}`;
  const end =
    property.name === 'DTEND'
      ? endOf(momentsOf(property, where, context)[0], start)
      : endAfter(property.value, start);
  if (end === undefined && property.name === 'DURATION') {
    context.report.add(where, 'a duration such as "PT1H30M" or "P2D"', property.value);
  }
  if (end !== undefined && end < start.wall)
    context.report.add(where, 'an end after the start', property.value);
  return end === undefined ? shortest : Math.max(end - start.wall, shortest);
}

/** DTEND is the first moment after the event; of whole days the day after the last. */
function endOf(end: Moment | undefined, start: Moment): number | undefined {
  if (!end) return undefined;
  const wall = wallIn(start.zone, end);
  // A day that is over at 10 in the morning has been begun.
  return start.isDate ? Math.ceil(wall / day) * day : wall;
}

/** Days are counted on the calendar, hours by the clock that runs through (RFC 5545, 3.3.6). */
function endAfter(duration: string, {wall, isDate, zone}: Moment): number | undefined {
  let read: ICAL.Duration;
  try {
    read = ICAL.Duration.fromString(duration.toUpperCase());
  } catch {
    // ical.js says no by throwing.
    return undefined;
  }
  const sign = read.isNegative ? -1 : 1;
  const days = wall + sign * (read.weeks * 7 + read.days) * day;
  const seconds = sign * (read.hours * 3600 + read.minutes * 60 + read.seconds);
  // The zones are asked for no moment that no calendar has.
  if (!(Math.abs(days) + Math.abs(seconds) * 1000 < endOfTime)) return undefined;
  if (seconds === 0) return days;
  const end = zone.wallAt(zone.instantOf(days) + seconds * 1000);
  return isDate ? Math.ceil(end / day) * day : end;
}

function identifying(component: Component): string {
  return ['DTSTART', 'SUMMARY', 'RECURRENCE-ID'].map(name => component.first(name)?.value).join('\n');
}

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
  /** The place in the file, for problems: `VEVENT 3 (uid@host)`. */
  readonly path: string;
  readonly uid: string;
  readonly sequence: number;
  readonly start: Moment;
  /**
   * The difference between the wall times of end and start, in milliseconds. For DATE values whole days, at least one.
   */
  readonly length: number;
  /** The date of the series that this entry replaces (RECURRENCE-ID). */
  readonly replaces: Moment | undefined;
}

/** What is needed to read the times of a file. */
export interface Context {
  readonly calendar: Calendar;
  readonly findZone: FindZone;
  readonly report: Report;
}

/**
 * Reads the times of a VEVENT. Invalid times are reported as problems.
 *
 * @returns undefined when there is no valid DTSTART
 */
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

/**
 * The values of a time property such as DTSTART or EXDATE. Of a period the start is taken. Invalid values are reported
 * as problems and left out.
 */
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

// Exchange writes all-day events from midnight to midnight in the sender's zone, with this property as a flag.
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

/** DTEND is exclusive: the first moment after the event, or the day after its last day. */
function endOf(end: Moment | undefined, start: Moment): number | undefined {
  if (!end) return undefined;
  const wall = wallIn(start.zone, end);
  // An all-day event that ends at 10 in the morning includes that day.
  return start.isDate ? Math.ceil(wall / day) * day : wall;
}

/**
 * Days are added to the wall time, hours to the exact time (RFC 5545, section 3.3.6).
 *
 * @returns a wall time; undefined for an invalid duration, or an end after the year 9999
 */
function endAfter(duration: string, {wall, isDate, zone}: Moment): number | undefined {
  let read: ICAL.Duration;
  try {
    read = ICAL.Duration.fromString(duration.toUpperCase());
  } catch {
    // ical.js throws for an invalid duration.
    return undefined;
  }
  const sign = read.isNegative ? -1 : 1;
  const days = wall + sign * (read.weeks * 7 + read.days) * day;
  const seconds = sign * (read.hours * 3600 + read.minutes * 60 + read.seconds);
  // Intl throws a RangeError for a time outside the range of Date.
  if (!(Math.abs(days) + Math.abs(seconds) * 1000 < endOfTime)) return undefined;
  if (seconds === 0) return days;
  const end = zone.wallAt(zone.instantOf(days) + seconds * 1000);
  return isDate ? Math.ceil(end / day) * day : end;
}

function identifying(component: Component): string {
  return ['DTSTART', 'SUMMARY', 'RECURRENCE-ID'].map(name => component.first(name)?.value).join('\n');
}

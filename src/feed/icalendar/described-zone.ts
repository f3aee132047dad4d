import type {Budget} from './budget.ts';
import type {Component} from './component.ts';
import {readMoment} from './moment.ts';
import {occurrences} from './occurrences.ts';
import {readRule} from './rule.ts';
import {floating, type Zone} from './zone.ts';

/** A change from one UTC offset to another. Offsets are in milliseconds. */
interface Change {
  /** The wall time just before the change. */
  readonly wall: number;
  readonly from: number;
  readonly to: number;
}

// Outlook's rules begin in 1601. Changes are computed for these years only; outside, the offset stays the same.
const first = Date.UTC(1970, 0, 1);
const last = Date.UTC(2070, 0, 1);

/**
 * The zone that a VTIMEZONE describes (RFC 5545, section 3.6.5).
 *
 * @returns undefined when the VTIMEZONE has no valid offset
 */
export function describedZone(name: string, component: Component, budget: Budget): Zone | undefined {
  const changes = component.components
    .flatMap(part => changesOf(part, budget))
    .sort((one, other) => one.wall - one.from - (other.wall - other.from));
  const [earliest] = changes;
  if (!earliest) return undefined;
  const offsetWhere = (isOver: (change: Change) => boolean) => changes.findLast(isOver)?.to ?? earliest.from;
  return {
    kind: 'described',
    name,
    // A wall time that the change in spring skips is read with the offset before the change.
    instantOf: wall => wall - offsetWhere(({wall: at, from, to}) => at + Math.max(to - from, 0) <= wall),
    wallAt: instant => instant + offsetWhere(({wall: at, from}) => at - from <= instant),
  };
}

function changesOf(part: Component, budget: Budget): Change[] {
  const start = readMoment(part.first('DTSTART')?.value ?? '', floating)?.wall;
  const from = readOffset(part.first('TZOFFSETFROM')?.value);
  const to = readOffset(part.first('TZOFFSETTO')?.value);
  if (start === undefined || from === undefined || to === undefined) return [];
  const dates = part.all('RDATE').flatMap(({value}) => value.split(',').slice(0, 500));
  const walls = [start, ...dates.flatMap(date => readMoment(date, floating)?.wall ?? [])];
  const rule = readRule(part.first('RRULE')?.value ?? '');
  // UNTIL is in UTC, but is compared with wall times here. The difference of some hours matters only when UNTIL is the
  // very time of a change.
  const until = rule?.until === undefined ? undefined : readMoment(rule.until, floating)?.wall;
  if (rule) walls.push(...follow(rule, start, {from: first, to: Math.min(until ?? last, last), budget}));
  return walls.map(wall => ({wall, from, to}));
}

function follow(...parameters: Parameters<typeof occurrences>): number[] {
  try {
    return [...occurrences(...parameters)];
  } catch {
    // The rule has no dates. The start of the component still counts.
    return [];
  }
}

function readOffset(value = ''): number | undefined {
  const [, sign, hours, minutes, seconds = '00'] =
    /^([+-])(0\d|1[0-4]):?([0-5]\d):?([0-5]\d)?$/.exec(value) ?? [];
  if (!sign) return undefined;
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}

import type {Budget} from './budget.ts';
import {momentsOf, type Entry} from './entry.ts';
import {endOfTime, readMoment, startOfDay, wallIn, type Moment} from './moment.ts';
import {occurrences, type Range} from './occurrences.ts';
import {readRule, type Rule} from './rule.ts';

/** Limits for the expansion of a recurring event. */
export interface Limits {
  readonly now: Date;
  readonly budget: Budget;
}

/**
 * If a series ends, and has at most this many dates, all are shown. Otherwise at most this many, beginning a year ago.
 */
const mostDates = 500;
const year = 366 * 86_400_000;

export const isSeries = ({component}: Entry): boolean =>
  component.first('RRULE') !== undefined || component.first('RDATE') !== undefined;

/** The start times of a series, as sorted wall times: the dates of RRULE and RDATE without those of EXDATE. */
export function wallsOf(series: Entry, limits: Limits): readonly number[] {
  const {zone, isDate} = series.start;
  const added = listed(series, 'RDATE').map(moment => wallIn(zone, moment));
  const removed = listed(series, 'EXDATE');
  const days = new Set(removed.filter(moment => isDate || moment.isDate).map(({wall}) => startOfDay(wall)));
  const times = new Set(removed.filter(moment => !moment.isDate).map(moment => wallIn(zone, moment)));
  const all = new Set([...ruled(series, limits), ...(isDate ? added.map(startOfDay) : added)]);
  const walls = [...all].filter(wall => !days.has(startOfDay(wall)) && !times.has(wall));
  return within(limits, walls, series).sort((one, other) => one - other);
}

function listed({component, context, path}: Entry, name: string): readonly Moment[] {
  return component.all(name).flatMap(property => momentsOf(property, `${path}.${name}`, context));
}

/** Limits the number of dates, and reports a problem when some are left out. */
function within({budget}: Limits, walls: number[], {component, context, path}: Entry): number[] {
  const most = Math.min(mostDates, budget.dates);
  const shown = walls.slice(0, most);
  budget.dates -= shown.length;
  if (walls.length > most) {
    const {name, value} = (component.first('RRULE') ?? component.first('RDATE'))!;
    const expected = 'at most 500 dates from a year ago to two years ahead, and 5,000 in one file';
    context.report.add(`${path}.${name}`, expected, value);
  }
  return shown;
}

/**
 * The dates of the RRULE, at most one more than the limit, so that the caller sees when some are left out. Only the
 * start when there is no rule. Only the start, and a problem, when the rule is invalid, unsupported or has no date.
 */
function ruled({component, context, path, start}: Entry, limits: Limits): readonly number[] {
  const written = component.first('RRULE')?.value;
  if (written === undefined) return [start.wall];
  const rule = limits.budget.spend(10) ? readRule(written) : undefined;
  const walls = rule ? follow(rule, start, limits) : [];
  if (walls.length > 0) return walls;
  const expected = limits.budget.isSpent
    ? 'fewer and simpler rules in one file'
    : 'a daily, weekly, monthly or yearly rule with at least one date';
  context.report.add(`${path}.RRULE`, expected, written);
  return [start.wall];
}

function follow(rule: Rule, start: Moment, {now, budget}: Limits): readonly number[] {
  const from = Number(now) - year;
  const ahead = Math.max(Number(now) + 2 * year, start.wall + year);
  const until = Math.min(untilOf(rule, start), endOfTime);
  const hasEnd = rule.count !== Infinity || rule.until !== undefined;
  const whole = hasEnd ? take(rule, start.wall, {to: Math.min(start.wall + 30 * year, until), budget}) : [];
  if (hasEnd && whole.length <= mostDates) return whole;
  const late = take(rule, start.wall, {from, to: Math.min(ahead, until), budget});
  return late.length > 0 ? late : whole;
}

function take(rule: Rule, start: number, range: Range): readonly number[] {
  const {from = start} = range;
  const walls: number[] = [];
  try {
    for (const wall of occurrences(rule, start, range)) {
      if (wall >= from) walls.push(wall);
      if (walls.length > mostDates) break;
    }
  } catch {
    // The rule contradicts itself, and ical.js throws. The dates found so far are kept.
  }
  return walls;
}

/** UNTIL as a wall time, or Infinity. UNTIL is in UTC where DTSTART has a zone (RFC 5545, section 3.3.10). */
function untilOf({until}: Rule, start: Moment): number {
  const end = until === undefined ? undefined : readMoment(until, start.zone);
  if (!end) return Infinity;
  const wall = wallIn(start.zone, end);
  return end.isDate || start.isDate ? startOfDay(wall) + 86_399_999 : wall;
}

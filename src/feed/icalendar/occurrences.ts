import ICAL from 'ical.js';
import type {Budget} from './budget.ts';
import {timeOf, wallOf} from './ical-time.ts';
import {day, endOfTime} from './moment.ts';
import {belongsTo, type Rule} from './rule.ts';

export interface Range {
  /** A wall time. Earlier dates may be skipped where that saves time. */
  readonly from?: number;
  readonly to: number;
  readonly budget: Budget;
}

/**
 * Generates the dates of a recurrence rule as wall times, in ascending order. Stops when the budget is used up.
 *
 * @param start the wall time of DTSTART
 * @throws {Error} by ical.js, when the rule can have no date
 */
export function* occurrences(rule: Rule, start: number, range: Range): Generator<number> {
  const {from = start, to, budget} = range;
  const cost = costOf(rule);
  const recur = ICAL.Recur.fromString(rule.text);
  // Always set: without an end, ical.js searches until the year 20000.
  recur.until = timeOf(to);
  const first = leap(rule, start, from);
  const iterator = recur.iterator(timeOf(first));
  let found = 0;
  let reached = first;
  while (found < rule.count && budget.spend(cost)) {
    const time = iterator.next();
    const wall = wallOf(iterator.last);
    // When ical.js finds no date, it searches 336 months before it gives up.
    if (rule.frequency === 'MONTHLY') budget.spend((cost * (wall - reached)) / (31 * day * rule.interval));
    reached = wall;
    if (!time || wall > to) return;
    if (!belongsTo(rule, wall, start)) continue;
    found += 1;
    yield wall;
  }
}

/** Measured: for "the first Monday" ical.js tries every day of the month, for "the last working day" twice. */
function costOf({frequency, interval, text}: Rule): number {
  if (frequency !== 'MONTHLY') return 1 + interval / 50;
  if (text.includes('BYSETPOS')) return 80;
  return text.includes('BYDAY') ? 12 : 2;
}

/**
 * A later date of the series to start from, so that past dates are skipped. With COUNT, all dates must be counted from
 * the first one.
 */
function leap(rule: Rule, start: number, from: number): number {
  if (from <= start || rule.count !== Infinity) return start;
  const {frequency, interval} = rule;
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    const step = (frequency === 'DAILY' ? day : 7 * day) * interval;
    return start + Math.floor((from - start) / step) * step;
  }
  const [first, last] = [new Date(start), new Date(Math.min(from, endOfTime))];
  // Not every month has a 29th, 30th or 31st.
  if (first.getUTCDate() > 28) return start;
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const step = (frequency === 'MONTHLY' ? 1 : 12) * interval;
  return first.setUTCMonth(first.getUTCMonth() + Math.max(Math.floor(months / step) - 1, 0) * step);
}

import {cached} from './cached.ts';
import {daysOf} from './event-dates.ts';
import type {Span} from './event-span.ts';
import {clockIn, dateOf} from './instants.ts';

/**
 * The time until an event in words, counted in days at the venue: "tomorrow", "in 3 days", "in 5 weeks". The more days,
 * the larger the unit.
 */
export function distanceTo({zone, firstDay}: Span, now: number, language: string): string {
  const days = daysOf({firstDay: dateOf(clockIn(zone, now)), lastDay: firstDay}) - 1;
  const [, length, unit] = units.find(([limit]) => days < limit)!;
  return distances(language).format(Math.round(days / length), unit);
}

// Each unit except days begins at two: so "next month" is never said of an event in 20 days.
const units = [
  [14, 1, 'day'],
  [56, 7, 'week'],
  [730, 30.44, 'month'],
  [Infinity, 365.25, 'year'],
] as const;

const distances = cached(language => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));

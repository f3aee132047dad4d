import {cached} from './cached.ts';
import {daysOf} from './event-dates.ts';
import type {Span} from './event-span.ts';
import {clockIn, dateOf} from './instants.ts';

/**
 * How far away an event is, by the venue's calendar: "tomorrow", "in 3 days", "in 5 weeks"; the further, the rounder.
 *
 * @param now milliseconds since the epoch
 */
export function distanceTo({zone, firstDay}: Span, now: number, language: string): string {
  const days = daysOf({firstDay: dateOf(clockIn(zone, now)), lastDay: firstDay}) - 1;
  const [, length, unit] = units.find(([limit]) => days < limit)!;
  return distances(language).format(Math.round(days / length), unit);
}

// Only a day is ever one away: nothing says "next month" of what is 20 days ahead.
const units = [
  [14, 1, 'day'],
  [56, 7, 'week'],
  [730, 30.44, 'month'],
  [Infinity, 365.25, 'year'],
] as const;

const distances = cached(language => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));

import type {EventView} from '../model/content.ts';
import {knownFieldsOf} from '../scheduling/lazy-object.ts';
import {homeZone} from './event-dates.ts';
import {spanOf, type Times} from './event-span.ts';
import {clockIn, dateOf, day, instantOf} from './instants.ts';

/** The phase of an event at an instant. */
export type Phase = 'past' | 'now' | 'upcoming';

/** The phase, unless the event is cancelled or has no date any more. */
export type EventStatus = Phase | 'cancelled' | 'postponed';

/** Further facts that a visitor must know before the journey. */
export type EventNote = 'rescheduled' | 'movedOnline' | 'soldOut';

/**
 * The phase of an event, whether it is cancelled or not.
 *
 * @param now milliseconds since the epoch
 */
export function phaseOf(event: Times, now: number): Phase {
  const {startDate, endDate = startDate} = knownFieldsOf(event);
  const {before, after} = daysAround(now);
  if (startDate < before && endDate < before) return 'past';
  if (startDate > after) return 'upcoming';
  const {start, end} = spanOf(event);
  if (end <= now) return 'past';
  return start <= now ? 'now' : 'upcoming';
}

export function statusOf(event: EventView, now: number): EventStatus {
  if (event.eventStatus === 'EventCancelled') return 'cancelled';
  if (event.eventStatus === 'EventPostponed') return 'postponed';
  return phaseOf(event, now);
}

export function notesOf({eventStatus, offers = []}: EventView, status: EventStatus): EventNote[] {
  const isAhead = status === 'now' || status === 'upcoming';
  const isSoldOut = offers.length > 0 && offers.every(({availability}) => availability === 'SoldOut');
  return [
    ...(eventStatus === 'EventRescheduled' ? (['rescheduled'] as const) : []),
    ...(eventStatus === 'EventMovedOnline' ? (['movedOnline'] as const) : []),
    ...(isAhead && isSoldOut ? (['soldOut'] as const) : []),
  ];
}

/**
 * The next instant at which a phase or a number of days until an event changes, in milliseconds since the epoch;
 * `Infinity` when all events are past. Never later than the next midnight in the zone of any event that is not past,
 * because midnight changes the number of days.
 */
export function nextChange(events: readonly Times[], now: number): number {
  const zones = new Set<string>();
  let next = Infinity;
  for (const event of events) {
    const phase = phaseOf(event, now);
    if (phase === 'past') continue;
    const {startDate, timeZone = homeZone} = knownFieldsOf(event);
    zones.add(timeZone);
    // An event that starts in some days changes after the next midnight.
    if (startDate > daysAround(now).after) continue;
    const {start, end} = spanOf(event);
    next = Math.min(next, start > now ? start : end);
  }
  return [...zones].reduce((moment, zone) => Math.min(moment, midnightAfter(now, zone)), next);
}

function midnightAfter(now: number, zone: string): number {
  return instantOf(dateOf(clockIn(zone, now) + day), zone);
}

/**
 * Dates four days before and after now. A time outside them is past or upcoming in every time zone, so the text can be
 * compared, which is fast.
 */
function daysAround(now: number): {readonly before: string; readonly after: string} {
  if (around.now !== now) around = {now, before: dateOf(now - 4 * day), after: dateOf(now + 4 * day)};
  return around;
}

let around = {now: NaN, before: '', after: ''};

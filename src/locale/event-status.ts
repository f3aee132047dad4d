import type {EventView} from '../model/content.ts';
import {knownOf} from '../scheduling/lazy-object.ts';
import {homeZone} from './event-dates.ts';
import {spanOf, type Times} from './event-span.ts';
import {clockIn, dateOf, day, instantOf} from './instants.ts';

/** Where an event stands at a moment. */
export type Phase = 'past' | 'now' | 'upcoming';

/** The same, unless it does not take place or nobody knows when. */
export type EventStatus = Phase | 'cancelled' | 'postponed';

/** What else a visitor must know before setting out. */
export type EventNote = 'rescheduled' | 'movedOnline' | 'soldOut';

/** @param now milliseconds since the epoch */
export function phaseOf(event: Times, now: number): Phase {
  const {startDate, endDate = startDate} = knownOf(event);
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
 * The next moment at which a status changes, or the number of days until one; `Infinity` when all is over. It is never
 * more than a day ahead, for midnight changes the number of days.
 */
export function nextChange(events: readonly Times[], now: number): number {
  const zones = new Set<string>();
  let next = Infinity;
  for (const event of events) {
    const phase = phaseOf(event, now);
    if (phase === 'past') continue;
    const {startDate, timeZone = homeZone} = knownOf(event);
    zones.add(timeZone);
    // What is days ahead comes after the midnight.
    if (startDate > daysAround(now).after) continue;
    const {start, end} = spanOf(event);
    next = Math.min(next, start > now ? start : end);
  }
  return [...zones].reduce((moment, zone) => Math.min(moment, midnightAfter(now, zone)), next);
}

function midnightAfter(now: number, zone: string): number {
  return instantOf(dateOf(clockIn(zone, now) + day), zone);
}

/** Of what is written to be before or after these dates, no offset makes anything else: most of very many events. */
function daysAround(now: number): {readonly before: string; readonly after: string} {
  if (around.now !== now) around = {now, before: dateOf(now - 4 * day), after: dateOf(now + 4 * day)};
  return around;
}

let around = {now: NaN, before: '', after: ''};

import type {EventView} from '../model/content.ts';
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
  const ahead = events.map(spanOf).filter(({end}) => end > now);
  const midnights = [...new Set(ahead.map(({zone}) => zone))].map(zone => midnightAfter(now, zone));
  return [...ahead.flatMap(({start, end}) => [start, end]), ...midnights]
    .filter(moment => moment > now)
    .reduce((one, other) => Math.min(one, other), Infinity);
}

function midnightAfter(now: number, zone: string): number {
  return instantOf(dateOf(clockIn(zone, now) + day), zone);
}

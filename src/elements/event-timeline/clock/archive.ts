import {statusPast} from '../../../icons/events.ts';
import type {Drawing} from '../../../icons/icon.ts';
import type {Days} from '../../../locale/event-dates.ts';
import type {EventStatus, Phase} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';

/** What an event is on the time line: its place there, and what there is to say about it besides its days. */
export interface Reading {
  spanOf(event: EventView): Days & {
    readonly start: number;
    readonly zone?: string;
    /** The first day, as a number that grows with the days. */
    readonly dayNumber?: number;
    /** What the clocks of the zone show as it begins, as a number. */
    readonly clock?: number | undefined;
  };
  phaseOf(event: EventView): Phase;
  /** Since when the events have been in these phases, as a number. */
  readonly phasesSince?: number;
  particularsOf(event: EventView): Particulars;
  /** What stands below the given events. */
  footnote?(events: readonly EventView[]): unknown;
}

export interface Particulars {
  readonly status: EventStatus;
  readonly glyph: Drawing;
  /** Which part of its days is not told: `all`, or the `duration` beside the plate. */
  readonly untold?: 'all' | 'duration' | undefined;
  /** Said quietly beside the status: how far away it is, or the date that no longer holds. */
  readonly aside?: string | undefined;
  /** Templates, each for the place that it is named for; the title only where the name leads somewhere. */
  readonly title?: unknown;
  readonly notes?: unknown;
  readonly place?: unknown;
  readonly hours?: unknown;
  readonly actions?: unknown;
}

/** What is over and has nothing but days: it needs no clock. */
export const archive: Reading = {
  spanOf: ({startDate, endDate = startDate}) => ({
    firstDay: startDate,
    // A feed may have the two ends the wrong way round.
    lastDay: endDate < startDate ? startDate : endDate,
    start: 0,
  }),
  phaseOf: () => 'past',
  particularsOf: ({location}) => ({status: 'past', glyph: statusPast, place: location}),
};

const unknownToArchive = ['timeZone', 'eventStatus', 'eventAttendanceMode', 'subjectOf', 'url'] as const;

/** @param today civil date in Turin, ISO 8601 */
export function isArchived(event: EventView, today: string): boolean {
  const {startDate, endDate = '', location} = event;
  return (
    archive.spanOf(event).lastDay < today &&
    !(startDate + endDate).includes('T') &&
    typeof location !== 'object' &&
    !unknownToArchive.some(name => event[name])
  );
}

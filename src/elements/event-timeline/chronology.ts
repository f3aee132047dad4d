import {yearOf} from '../../locale/event-dates.ts';
import type {EventView} from '../../model/content.ts';
import type {Reading} from './reading.ts';

export type Order = 'asc' | 'desc';

interface Settings {
  readonly reading: Pick<Reading, 'spanOf' | 'phaseOf'>;
  /** Without it, what is ahead is read forwards, and an archive from its newest end. */
  readonly order?: Order | undefined;
  /** How many events to show; all without it. */
  readonly limit?: number | undefined;
}

export interface Year {
  readonly year: string;
  /** All events of the year, also those beyond the limit. */
  readonly count: number;
  readonly events: readonly EventView[];
}

export interface Chronology {
  readonly years: readonly Year[];
  /** Whether nothing is on now or to come. */
  readonly isArchive: boolean;
  /** How many events are beyond the limit. */
  readonly hiddenCount: number;
  /** Which place the first of those takes when all are shown. */
  readonly firstHidden: number;
}

/** Events in the order of reading, by the year in which they begin. */
export function chronologyOf(
  events: readonly EventView[],
  {reading, order, limit = 0}: Settings,
): Chronology {
  const isAhead = (event: EventView) => reading.phaseOf(event) !== 'past';
  const isArchive = !events.some(isAhead);
  const yearOfEvent = (event: EventView) => yearOf(reading.spanOf(event));
  // By the venues' calendars, as the plates show them: elsewhere the same moment may be in another year.
  const inOrder = events.toSorted((one, other) => {
    const [first, second] = [reading.spanOf(one), reading.spanOf(other)];
    return first.firstDay.localeCompare(second.firstDay) || first.start - second.start;
  });
  if (order ? order === 'desc' : isArchive) inOrder.reverse();

  // A limit must not hide what is ahead behind what is over.
  const room = limit > 0 ? Math.min(limit, inOrder.length) : inOrder.length;
  const first = Math.max(Math.min(inOrder.findIndex(isAhead), inOrder.length - room), 0);
  return {
    years: byYear(inOrder.slice(first, first + room), inOrder, yearOfEvent),
    isArchive,
    hiddenCount: inOrder.length - room,
    firstHidden: first > 0 ? 0 : room,
  };
}

function byYear(
  shown: readonly EventView[],
  all: readonly EventView[],
  yearOfEvent: (event: EventView) => string,
): Year[] {
  return [...new Set(shown.map(yearOfEvent))].map(year => {
    const isInYear = (event: EventView) => yearOfEvent(event) === year;
    return {year, count: all.filter(isInYear).length, events: shown.filter(isInYear)};
  });
}

import type {Drawing} from '../../../icons/icon.ts';
import type {Days} from '../../../locale/event-dates.ts';
import type {EventStatus, Phase} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';
import {statusPast} from '../../../icons/events.ts';

/** The event clock: it computes what depends on the current time, such as the phase and the event details. */
export interface EventClock {
  spanOf(event: EventView): Days & {
    /** Milliseconds since the epoch; 0 in the archive. */
    readonly start: number;
    /** IANA name. */
    readonly zone?: string;
    /** The first day as a number for fast comparison: 20170306. */
    readonly dayNumber?: number;
    /** The local start time in the event's zone as a number, to compare events of one zone. */
    readonly clock?: number | undefined;
  };
  phaseOf(event: EventView): Phase;
  /** When the phases were computed, in milliseconds since the epoch. The phases do not change while this is equal. */
  readonly phasesSince?: number;
  detailsOf(event: EventView): EventDetails;
  /** The text below the list, for the given events. */
  footnote?(events: readonly EventView[]): unknown;
}

/** The event details: what is shown of an event besides its name and its days. */
export interface EventDetails {
  readonly status: EventStatus;
  /** The icon of the status. */
  readonly icon: Drawing;
  /** Which dates are not shown: `all` of them, or only the `duration` beside the date badge. */
  readonly hiddenDates?: 'all' | 'duration' | undefined;
  /** A text beside the status: the time until the event, or the old date of a postponed event. */
  readonly statusDetail?: string | undefined;
  /** Templates for parts of the event. `title` is undefined if the name is not a link. */
  readonly title?: unknown;
  readonly notes?: unknown;
  readonly place?: unknown;
  readonly hours?: unknown;
  readonly actions?: unknown;
}

/** The event clock for past events without hours. Nothing about these events changes, so no time is needed. */
export const archive: EventClock = {
  spanOf: ({startDate, endDate = startDate}) => ({
    firstDay: startDate,
    // In a feed, the end may be before the start by mistake.
    lastDay: endDate < startDate ? startDate : endDate,
    start: 0,
  }),
  phaseOf: () => 'past',
  detailsOf: ({location}) => ({status: 'past', icon: statusPast, place: location}),
};

/** The fields that do not depend on the current time. An event with any other field needs the running clock. */
const fieldsOfArchive: ReadonlySet<string> = new Set<keyof EventView>([
  'id',
  'name',
  'description',
  'kind',
  'startDate',
  'endDate',
  'location',
  'sectors',
  'keywords',
]);

/**
 * Whether an event is past, has no hours, and has only fields that do not depend on the current time.
 *
 * @param today date in Turin, ISO 8601
 */
export function isArchived(event: EventView, today: string): boolean {
  const {startDate, endDate = '', location} = event;
  return (
    archive.spanOf(event).lastDay < today &&
    !(startDate + endDate).includes('T') &&
    typeof location !== 'object' &&
    Object.keys(event).every(
      name => fieldsOfArchive.has(name) || event[name as keyof EventView] === undefined,
    )
  );
}

/** Whether `isArchived` is true for all events, so that the running clock is not needed. */
export function isArchive(events: readonly EventView[], today: string): boolean {
  return events.every(event => isArchived(event, today));
}

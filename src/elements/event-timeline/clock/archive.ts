import {statusPast} from '../../../icons/events.ts';
import type {EventView} from '../../../model/content.ts';
import type {EventClock} from './event-clock.ts';

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

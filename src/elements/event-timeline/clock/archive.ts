import {statusPast} from '../../../icons/events.ts';
import type {EventView} from '../../../model/content.ts';
import type {EventClock} from './event-clock.ts';

/** For events that are over and have no hours: nothing about them changes. */
export const archive: EventClock = {
  spanOf: ({startDate, endDate = startDate}) => ({
    firstDay: startDate,
    // A feed may have the two ends the wrong way round.
    lastDay: endDate < startDate ? startDate : endDate,
    start: 0,
  }),
  phaseOf: () => 'past',
  detailsOf: ({location}) => ({status: 'past', icon: statusPast, place: location}),
};

/** What an event may have that is shown in the same way without a clock. With anything else it needs the running clock. */
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

/** @param today civil date in Turin, ISO 8601 */
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

/** Whether a timeline shows nothing but events that are over and have no hours. */
export function isArchive(events: readonly EventView[], today: string): boolean {
  return events.every(event => isArchived(event, today));
}

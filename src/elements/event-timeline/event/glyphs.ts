import {
  statusCancelled,
  statusNow,
  statusPast,
  statusPostponed,
  statusUpcoming,
} from '../../../icons/events.ts';
import type {Drawing} from '../../../icons/icon.ts';
import type {EventStatus} from '../../../locale/event-status.ts';

/** The door of each status. */
export const glyphs: Readonly<Record<EventStatus, Drawing>> = {
  past: statusPast,
  now: statusNow,
  upcoming: statusUpcoming,
  cancelled: statusCancelled,
  postponed: statusPostponed,
};

import type {EventView} from '../model/content.ts';
import {isCivil, spanOf} from './event-span.ts';
import {clockIn, instantOf} from './instants.ts';

/**
 * The times of an event for structured data: dates as they are written, other times with their offset from UTC. An
 * `endDate` that is not after the start is left out.
 */
export function timestampsOf(event: EventView) {
  const {startDate, endDate, previousStartDate} = event;
  const {zone, start} = spanOf(event);
  const isSound =
    endDate !== undefined &&
    (isCivil(endDate) ? endDate >= startDate.slice(0, 10) : instantOf(endDate, zone) > start);
  return {
    startDate: timestamp(startDate, zone),
    endDate: isSound ? timestamp(endDate, zone) : undefined,
    previousStartDate: previousStartDate && timestamp(previousStartDate, zone),
  };
}

/** A date stays as it is; other times become `2027-03-06T09:30:00+01:00`. */
function timestamp(time: string, zone: string): string {
  if (isCivil(time)) return time;
  const instant = instantOf(time, zone);
  const clock = clockIn(zone, instant);
  const minutes = Math.round((clock - Math.floor(instant / 1000) * 1000) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = [hours, rest].map(part => String(part).padStart(2, '0')).join(':');
  return `${new Date(clock).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${offset}`;
}

import type {EventView} from '../model/content.ts';
import {webAddress} from './address.ts';
import {plainText} from './plain-text.ts';
import type {Timing} from './timing.ts';

/** An event with all data that a calendar entry needs. */
export interface Appointment {
  readonly event: EventView;
  readonly timing: Timing;
  /** URL of the page that shows the event; the base of relative links. */
  readonly base: string;
}

/** Name and address of the place on one line. For an event that is only online, its link. Otherwise an empty string. */
export function placeOf({event, base}: Appointment): string {
  const {location, eventAttendanceMode: mode, url} = event;
  if (typeof location === 'string') return plainText(location);
  if (location)
    return [location.name, location.address]
      .flatMap(line => line ?? [])
      .map(plainText)
      .join(', ');
  return (mode === 'OnlineEventAttendanceMode' && webAddress(url, base)) || '';
}

/**
 * The description, and a link to more information. The link goes into the text, because few calendars show URL. Either
 * is empty where the feed has none.
 */
export function detailsOf({event, base}: Appointment): readonly [about: string, link: string] {
  return [plainText(event.description ?? ''), webAddress(event.url, base) ?? ''];
}

/** Joins description and link into one text, with an empty line between them. */
export function detailsText(about: string, link: string): string {
  return [about, link].filter(Boolean).join('\n\n');
}

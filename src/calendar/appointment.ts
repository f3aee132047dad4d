import type {EventView} from '../model/content.ts';
import {webAddress} from './address.ts';
import {plainText} from './plain-text.ts';
import type {Timing} from './timing.ts';

/** An event as a visitor's calendar takes it. */
export interface Appointment {
  readonly event: EventView;
  readonly timing: Timing;
  /** Address of the page that shows it, to which relative links are read. */
  readonly base: string;
}

/** Name and address on one line; of an event that is only on-line, where to meet. */
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

/** What it is about, and where to read more: few calendars show a link that is not in the text. */
export function detailsOf({event, base}: Appointment): readonly [about: string, link: string] {
  return [plainText(event.description ?? ''), webAddress(event.url, base) ?? ''];
}

/** The same as one text. */
export function detailsText(about: string, link: string): string {
  return [about, link].filter(Boolean).join('\n\n');
}

import {addressOf, webAddress} from './address.ts';
import {detailsOf, detailsText, placeOf, type Appointment} from './appointment.ts';
import {contentLine, textLine} from './content-line.ts';
import {endsOf, momentOf} from './timing.ts';

/** The data of an iCalendar file that does not come from the event. */
export interface FileFacts {
  readonly uid: string;
  /** Time at which the file is created, in milliseconds since the epoch. */
  readonly now: number;
  /** Language of the texts, BCP 47. */
  readonly language: string;
}

const statuses: Readonly<Record<string, string>> = {EventCancelled: 'CANCELLED', EventPostponed: 'TENTATIVE'};
const day = 86_400_000;

/**
 * An iCalendar file (RFC 5545) with one event. METHOD is PUBLISH, so no program asks for a reply (RFC 5546, section
 * 3.2.1).
 */
export function calendarFile(appointment: Appointment, facts: FileFacts): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Open for business//Widgets//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    ...identity(appointment, facts),
    ...times(appointment),
    ...words(appointment, facts.language),
    ...links(appointment),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${line}\r\n`).join('');
}

function identity({event}: Appointment, {uid, now}: FileFacts): string[] {
  // A feed has no version number, so SEQUENCE is the number of the day: a later file replaces an earlier one. Between
  // two files of one day DTSTAMP decides (RFC 5546, section 2.1.5). An event with its own UID gets 0, because SEQUENCE
  // belongs to the calendar that gave the UID.
  const sequence = event.identifier ? 0 : Math.floor(now / day);
  return [
    ...textLine('UID', uid),
    contentLine('DTSTAMP', momentOf(now)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('STATUS', statuses[event.eventStatus ?? ''] ?? 'CONFIRMED'),
  ];
}

function times({timing}: Appointment): string[] {
  const {isAllDay, start, end} = endsOf(timing);
  const parameters = {VALUE: isAllDay ? 'DATE' : undefined};
  return [
    contentLine('DTSTART', start, parameters),
    ...(end === undefined ? [] : [contentLine('DTEND', end, parameters)]),
    // An all-day event, such as a fair of ten days, must not mark the visitor as busy for all that time.
    contentLine('TRANSP', isAllDay ? 'TRANSPARENT' : 'OPAQUE'),
  ];
}

function words(appointment: Appointment, language: string): string[] {
  const {name} = appointment.event;
  const parameters = {LANGUAGE: language};
  return [
    ...textLine('SUMMARY', name, parameters),
    ...textLine('DESCRIPTION', detailsText(...detailsOf(appointment)), parameters),
    ...textLine('LOCATION', placeOf(appointment), parameters),
  ];
}

function links({event, base}: Appointment): string[] {
  const {location, image} = event;
  const geo = typeof location === 'object' ? location.geo : undefined;
  const url = webAddress(event.url, base);
  const picture = webAddress(image?.url, base);
  return [
    ...(geo ? [contentLine('GEO', `${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`)] : []),
    ...organizer(event.organizer, base),
    ...(url ? [contentLine('URL', url)] : []),
    ...(picture ? [contentLine('IMAGE', picture, {VALUE: 'URI', DISPLAY: 'FULLSIZE'})] : []),
  ];
}

// ORGANIZER needs an email address, because calendars offer to write to it. An organiser without one becomes CONTACT.
function organizer(organizer: Appointment['event']['organizer'], base: string): string[] {
  if (organizer === undefined || typeof organizer === 'string') return textLine('CONTACT', organizer);
  const {name, url = ''} = organizer;
  const address = addressOf(url, base);
  if (address?.protocol === 'mailto:' && address.pathname) {
    return [contentLine('ORGANIZER', `mailto:${address.pathname}`, {CN: name})];
  }
  return textLine('CONTACT', [name, webAddress(url || undefined, base) ?? ''].filter(Boolean).join('\n'));
}

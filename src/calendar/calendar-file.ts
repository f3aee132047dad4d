import {addressOf, webAddress} from './address.ts';
import {detailsOf, detailsText, placeOf, type Appointment} from './appointment.ts';
import {contentLine, textLine} from './content-line.ts';
import {endsOf, momentOf} from './timing.ts';

/** What an iCalendar file says besides the event. */
export interface FileFacts {
  readonly uid: string;
  /** When the file was made, milliseconds since the epoch. */
  readonly now: number;
  /** Language of the texts, BCP 47. */
  readonly language: string;
}

const statuses: Readonly<Record<string, string>> = {EventCancelled: 'CANCELLED', EventPostponed: 'TENTATIVE'};
const day = 86_400_000;

/** One event as an iCalendar file (RFC 5545), to be published and not to be answered (RFC 5546, section 3.2.1). */
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
  // Nobody counts the versions of a feed. The day does: a later file replaces an earlier one, and of two of one day
  // DTSTAMP decides (RFC 5546, section 2.1.5). Whoever brings a UID of their own counts themselves.
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
    // A fair of ten days does not fill the days of whoever may go there.
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

// ORGANIZER is an address to write to, and calendars offer to do so; who has none is a CONTACT.
function organizer(organizer: Appointment['event']['organizer'], base: string): string[] {
  if (organizer === undefined || typeof organizer === 'string') return textLine('CONTACT', organizer);
  const {name, url = ''} = organizer;
  const address = addressOf(url, base);
  if (address?.protocol === 'mailto:' && address.pathname) {
    return [contentLine('ORGANIZER', `mailto:${address.pathname}`, {CN: name})];
  }
  return textLine('CONTACT', [name, webAddress(url || undefined, base) ?? ''].filter(Boolean).join('\n'));
}

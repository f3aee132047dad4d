import {isSafeUrl} from '../../model/safe-url.ts';
import type {Component} from './component.ts';
import type {Entry} from './entry.ts';
import {locationOf, type Location} from './place.ts';
import {plainLine, plainText} from './plain-text.ts';
import {textOf, unescapeText} from './text-of.ts';

/** What an event is, whenever it is, in plain text. Without a name nothing is left to show. */
export function detailsOf({component, context, path}: Entry) {
  const {calendar, report} = context;
  const location = locationOf(component, path, report);
  const name = plainLine(textOf(component, 'SUMMARY'));
  if (!name) report.add(`${path}.SUMMARY`, 'a name');
  const isCalledOff = calendar.first('METHOD')?.value.toUpperCase() === 'CANCEL';
  return present({
    name,
    description: descriptionOf(component),
    location,
    organizer: organizerOf(component),
    keywords: keywordsOf(component),
    url: urlOf(component, path, report),
    eventStatus: isCalledOff ? 'EventCancelled' : statusOf(component),
    eventAttendanceMode: isOnline(component, location) ? 'OnlineEventAttendanceMode' : undefined,
  });
}

/** Leaves out what is not said. */
function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && String(value) !== ''),
  );
}

/** Outlook writes HTML beside the text, other programs in its place. */
function descriptionOf(component: Component): string {
  return plainText(textOf(component, 'DESCRIPTION')) || plainText(textOf(component, 'X-ALT-DESC'));
}

function keywordsOf(component: Component): readonly string[] {
  const written = component.all('CATEGORIES').flatMap(({value}) => value.match(/(?:\\.|[^\\,])+/g) ?? []);
  return [...new Set(written.map(word => plainLine(unescapeText(word))).filter(Boolean))];
}

/** A tentative event has a date that may yet change; postponed would say that it has none any more. */
function statusOf(component: Component): string | undefined {
  const status = component.first('STATUS')?.value.toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'EventCancelled';
  return status === 'CONFIRMED' || status === 'TENTATIVE' ? 'EventScheduled' : undefined;
}

/** The name of the organiser. Addresses are for guests, not for the public. */
function organizerOf(component: Component): string | undefined {
  const name = component.first('ORGANIZER')?.parameters.get('CN') ?? '';
  const words = plainLine(decode(name));
  return words.includes('@') ? undefined : words;
}

/** The Events Calendar writes names as in an address: `Citt%C3%A0%20di%20Torino`. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A name with a per cent sign of its own.
    return name;
  }
}

function urlOf(component: Component, path: string, report: Entry['context']['report']): string | undefined {
  const url = component.first('URL')?.value ?? '';
  // Encoded, since an address with white space or angle brackets is none (RFC 3986).
  if (isSafeUrl(url)) return url.replace(/[\s<>"]/g, encodeURIComponent);
  report.add(`${path}.URL`, 'an address that begins with https:, http: or mailto:', url);
  return undefined;
}

/**
 * An address to join at says little: Google makes one for every meeting. It is certain where there is no place, or
 * where the place is an address itself.
 */
function isOnline(component: Component, location: Location | undefined): boolean {
  if (typeof location === 'string' && /^https?:\/\/\S+$/.test(location)) return true;
  const conference = component.first('CONFERENCE') ?? component.first('X-GOOGLE-CONFERENCE');
  return conference !== undefined && location === undefined;
}

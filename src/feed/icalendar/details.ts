import {isSafeUrl} from '../../model/safe-url.ts';
import type {Component} from './component.ts';
import type {Entry} from './entry.ts';
import {locationOf, type Location} from './place.ts';
import {plainLine, plainText} from './plain-text.ts';
import {textOf, unescapeText} from './text-of.ts';

/**
 * The fields of an event in our format, as plain text, except its times and its id. Without `name` the event is
 * invalid; a missing SUMMARY is reported as a problem.
 */
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

/** Leaves out empty fields. */
function present(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && String(value) !== ''),
  );
}

/** Outlook writes HTML in X-ALT-DESC beside the DESCRIPTION. Other programs write HTML into the DESCRIPTION itself. */
function descriptionOf(component: Component): string {
  return plainText(textOf(component, 'DESCRIPTION')) || plainText(textOf(component, 'X-ALT-DESC'));
}

function keywordsOf(component: Component): readonly string[] {
  const written = component.all('CATEGORIES').flatMap(({value}) => value.match(/(?:\\.|[^\\,])+/g) ?? []);
  return [...new Set(written.map(word => plainLine(unescapeText(word))).filter(Boolean))];
}

/** A tentative event has a date that may change. `EventPostponed` would be wrong: it means that there is no date. */
function statusOf(component: Component): string | undefined {
  const status = component.first('STATUS')?.value.toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'EventCancelled';
  return status === 'CONFIRMED' || status === 'TENTATIVE' ? 'EventScheduled' : undefined;
}

/** The name of the organiser. Email addresses are left out, because they are not meant for the public. */
function organizerOf(component: Component): string | undefined {
  const name = component.first('ORGANIZER')?.parameters.get('CN') ?? '';
  const words = plainLine(decode(name));
  return words.includes('@') ? undefined : words;
}

/** The WordPress plugin "The Events Calendar" percent-encodes names: `Citt%C3%A0%20di%20Torino`. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // The per cent sign is part of the name.
    return name;
  }
}

function urlOf(component: Component, path: string, report: Entry['context']['report']): string | undefined {
  const url = component.first('URL')?.value ?? '';
  // White space and angle brackets must be encoded in a URL (RFC 3986).
  if (isSafeUrl(url)) return url.replace(/[\s<>"]/g, encodeURIComponent);
  report.add(`${path}.URL`, 'an address that begins with https:, http: or mailto:', url);
  return undefined;
}

/**
 * A link to a video conference is not enough, because Google adds one to every meeting. The event is online only where
 * no place is named, or where LOCATION is a URL.
 */
function isOnline(component: Component, location: Location | undefined): boolean {
  if (typeof location === 'string' && /^https?:\/\/\S+$/.test(location)) return true;
  const conference = component.first('CONFERENCE') ?? component.first('X-GOOGLE-CONFERENCE');
  return conference !== undefined && location === undefined;
}

import type {EventView} from '../model/content.ts';
import {addressOf, webAddress} from './address.ts';
import {uidOf} from './event-uid.ts';
import {plainText} from './plain-text.ts';

/** The times of an event as schema.org requires: a date, or a date-time with its offset from UTC. */
export interface Timestamps {
  readonly startDate: string;
  readonly endDate?: string | undefined;
  readonly previousStartDate?: string | undefined;
}

/** An event with all data that its structured data needs. */
export interface Statement {
  readonly event: EventView;
  readonly times: Timestamps;
  /** URL of the feed; see `uidOf`. */
  readonly feed: string | undefined;
  /** Language of the texts, BCP 47. */
  readonly language: string;
  /** URL of the page; the base of relative links. */
  readonly base: string;
}

type Thing = Readonly<Record<string, unknown>>;

const vocabulary = 'https://schema.org/';

/**
 * Structured data in JSON-LD with the vocabulary of schema.org. Each event appears once: inside its super-event if that
 * is in the list, otherwise at the top level.
 */
export function structuredData(statements: readonly Statement[]): Thing {
  const known = new Map<string, Statement>();
  for (const one of statements) if (!known.has(uid(one))) known.set(uid(one), one);
  const events = [...known.values()];
  return {
    '@context': vocabulary.slice(0, -1),
    '@graph': events.filter(one => !parentOf(one, events)).map(one => eventThing(one, events)),
  };
}

/**
 * Serialises data for a `<script>` element. Escapes `<`, which could end the element, and U+2028 and U+2029, which end
 * a line in old JavaScript engines.
 */
export function scriptText(data: Thing): string {
  const escapes: Readonly<Record<string, string>> = {
    '<': '\\u003c',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
  };
  return JSON.stringify(data, asItIs).replace(/[<\u2028\u2029]/g, sign => escapes[sign]!);
}

/**
 * Some old libraries add a `toJSON` to all arrays, which returns text. A replacer function reads the original value.
 */
function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * The super-event, if the event is nested in it. Only one level is nested: when the super-event has a super-event
 * itself, the event stays at the top level. This also prevents circular references.
 */
function parentOf({event, feed}: Statement, all: readonly Statement[]): Statement | undefined {
  const {id, superEvent} = event;
  if (superEvent === undefined || superEvent === id) return undefined;
  const parent = all.find(other => other.event.id === superEvent && other.feed === feed);
  return parent?.event.superEvent === undefined ? parent : undefined;
}

function uid({event, feed}: Statement): string {
  return uidOf(event, feed);
}

function eventThing(statement: Statement, all: readonly Statement[]): Thing {
  const {event, times, language, base} = statement;
  const parts = all.filter(other => parentOf(other, all) === statement);
  const url = webAddress(event.url, base);
  return present({
    '@type': 'Event',
    '@id': url ? `${url.replace(/#.*$/, '')}#${event.id}` : undefined,
    identifier: uid(statement),
    name: plainText(event.name),
    description: event.description && plainText(event.description),
    ...times,
    eventStatus: vocabulary + (event.eventStatus ?? 'EventScheduled'),
    eventAttendanceMode: event.eventAttendanceMode && vocabulary + event.eventAttendanceMode,
    location: locations(event, base),
    organizer: organizer(event.organizer, base),
    offers: event.offers?.map(offer => offerThing(offer, base)),
    image: image(event.image, base),
    inLanguage: language,
    keywords: event.keywords?.map(plainText),
    url,
    subEvent: parts.map(part => eventThing(part, [])),
  });
}

function locations({location, eventAttendanceMode: mode, url}: EventView, base: string): unknown {
  const place = location === undefined ? undefined : placeThing(location, base);
  const meeting = webAddress(url, base);
  if (!meeting || !/^(Online|Mixed)/.test(mode ?? '')) return place;
  const online = {'@type': 'VirtualLocation', url: meeting};
  // The place of an online event is a text only, not a place to visit.
  return mode === 'MixedEventAttendanceMode' && place ? [place, online] : online;
}

function placeThing(location: NonNullable<EventView['location']>, base: string): Thing {
  if (typeof location === 'string')
    return {'@type': 'Place', name: plainText(location), address: plainText(location)};
  const {name, address, geo, url} = location;
  return present({
    '@type': 'Place',
    name: plainText(name),
    address: plainText(address ?? name),
    geo: geo && {'@type': 'GeoCoordinates', ...geo},
    url: webAddress(url, base),
  });
}

function organizer(organizer: EventView['organizer'], base: string): Thing | undefined {
  if (organizer === undefined) return undefined;
  if (typeof organizer === 'string') return {'@type': 'Organization', name: plainText(organizer)};
  const address = addressOf(organizer.url ?? '', base);
  return present({
    '@type': 'Organization',
    name: plainText(organizer.name),
    url: webAddress(organizer.url, base),
    email: address?.protocol === 'mailto:' ? address.pathname : undefined,
  });
}

function offerThing(
  {availability, url, ...offer}: NonNullable<EventView['offers']>[number],
  base: string,
): Thing {
  return present({
    '@type': 'Offer',
    ...offer,
    url: webAddress(url, base),
    availability: availability && vocabulary + availability,
  });
}

function image(image: EventView['image'], base: string): Thing | undefined {
  const url = webAddress(image?.url, base);
  if (!image || !url) return undefined;
  const {width, height, alt} = image;
  return present({'@type': 'ImageObject', url, width, height, caption: alt && plainText(alt)});
}

/** Leaves out empty fields. */
function present(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

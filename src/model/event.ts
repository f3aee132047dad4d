import * as v from 'valibot';
import {citation, id, image, link, list, textOr} from './parts.ts';
import {text, words} from './text.ts';
import {time, timeZone} from './time.ts';
import {safeUrl} from './url.ts';

const eventKind = v.picklist([
  'forum',
  'congress',
  'conference',
  'programme',
  'fair',
  'mission',
  'ministerial',
  'b2b',
  'major-event',
  'award',
]);

/** schema.org Place. */
const place = v.object({
  name: text,
  address: v.optional(text),
  /** WGS 84, decimal degrees. */
  geo: v.optional(
    v.object({
      latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  url: v.optional(safeUrl),
});

/** A word of schema.org, which may stand as its full address: `https://schema.org/EventCancelled`. */
const schemaOrg = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(
    v.string(),
    v.transform(word => word.replace(/^https?:\/\/schema\.org\//, '')),
    v.picklist(words),
  );

const offer = v.object({
  url: v.optional(safeUrl),
  price: v.optional(v.number()),
  /** ISO 4217: `EUR`. */
  priceCurrency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency such as "EUR"'))),
  availability: v.optional(schemaOrg(['InStock', 'SoldOut', 'PreOrder', 'LimitedAvailability'])),
});

/** schema.org Event. */
export const event = v.object({
  id,
  name: text,
  description: v.optional(text),
  startDate: time,
  /** The last day, included, or the moment it ends; the first day when left out. */
  endDate: v.optional(time),
  /** Where the clocks of local times stand; Europe/Rome when left out. */
  timeZone: v.optional(timeZone),
  /** When it was to begin, of an event that was moved. */
  previousStartDate: v.optional(time),
  eventStatus: v.optional(
    schemaOrg(['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline']),
  ),
  eventAttendanceMode: v.optional(
    schemaOrg(['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode']),
  ),
  location: v.optional(textOr(place)),
  organizer: v.optional(textOr(v.object({name: text, url: v.optional(safeUrl)}))),
  offers: list(offer),
  image: v.optional(image),
  kind: v.optional(eventKind),
  /** The sectors it belongs to, by id. */
  sectors: list(id),
  keywords: list(text),
  url: v.optional(safeUrl),
  /** By which other calendars know it: the UID of its iCalendar entry. */
  identifier: v.optional(words),
  /** Its own iCalendar file; schema.org has no name for it. */
  calendarUrl: v.optional(safeUrl),
  /** The event that it is part of, by id. */
  superEvent: v.optional(id),
  /** What remains of it: slides, recordings, reports. */
  subjectOf: list(link),
  citation: list(citation),
});

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

/** A value of a schema.org enumeration. Its full URL is accepted too: `https://schema.org/EventCancelled`. */
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
  /** The last day, included, or the time at which the event ends; the first day when left out. */
  endDate: v.optional(time),
  /** The time zone of local times; Europe/Rome when left out. */
  timeZone: v.optional(timeZone),
  /** The original start of an event that was moved. */
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
  /** The ids of the event's sectors. */
  sectors: list(id),
  keywords: list(text),
  url: v.optional(safeUrl),
  /** The UID of the event in another calendar (RFC 5545, section 3.8.4.7). */
  identifier: v.optional(words),
  /** URL of the event's own iCalendar file; schema.org has no name for it. */
  calendarUrl: v.optional(safeUrl),
  /** The id of the event that this event is part of. */
  superEvent: v.optional(id),
  /** Results of the event: slides, recordings, reports. */
  subjectOf: list(link),
  citation: list(citation),
});

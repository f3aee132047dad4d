import type {Source} from '../model/source.ts';
import {parse, parseData, type Parsed} from './parse.ts';

/** In characters, about 300 events. A shorter text is parsed fast enough in one step. */
const longText = 100_000;
/** In events, for data that is already parsed. */
const longList = 100;

/**
 * Parses a loaded feed. Looks at the content first, because servers send calendars and JSON with many media types.
 * Never throws for a fault in the feed: each one is reported as a problem.
 *
 * @param previous the last result for the same URL
 */
export async function readSource(source: Source, previous?: Parsed): Promise<Parsed> {
  if (!isCalendar(source)) return readText(source.body, previous);
  const {parseCalendar} = await import('./icalendar/parse-calendar.ts');
  return parseCalendar(source);
}

/** As `readSource`, for text in our JSON format. */
export async function readText(text: string, previous?: Parsed): Promise<Parsed> {
  return text.length < longText ? parse(text) : (await import('./parse-long.ts')).parseLong(text, previous);
}

/** As `readText`, for data that is already parsed. */
export async function readData(data: unknown): Promise<Parsed> {
  const {events} = (data ?? {}) as {events?: unknown};
  const isLong = Array.isArray(events) && events.length > longList;
  return isLong ? (await import('./parse-long.ts')).parseLong(data) : parseData(data);
}

function isCalendar({type, url, body}: Source): boolean {
  if (/^\s*\uFEFF?\s*[{[]/.test(body)) return false;
  return type === 'text/calendar' || /^\s*\uFEFF?BEGIN:VCALENDAR/i.test(body) || /\.ics($|[?#])/i.test(url);
}

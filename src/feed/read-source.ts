import type {Source} from '../model/source.ts';
import {parse, parseData, type Parsed} from './parse.ts';

/** A text with some three hundred events; what is shorter is read in no time. */
const longText = 100_000;
const longList = 100;

/**
 * Reads what came, by what it is: servers label calendars and JSON with many types. Never throws.
 *
 * @param previous what the same address said before
 */
export async function readSource(source: Source, previous?: Parsed): Promise<Parsed> {
  if (!isCalendar(source)) return readText(source.body, previous);
  const {parseCalendar} = await import('./icalendar/parse-calendar.ts');
  return parseCalendar(source);
}

/** A feed in our JSON format. */
export async function readText(text: string, previous?: Parsed): Promise<Parsed> {
  return text.length < longText ? parse(text) : (await import('./parse-long.ts')).parseLong(text, previous);
}

/** The same for data that is no longer text. */
export async function readData(data: unknown): Promise<Parsed> {
  const {events} = (data ?? {}) as {events?: unknown};
  const isLong = Array.isArray(events) && events.length > longList;
  return isLong ? (await import('./parse-long.ts')).parseLong(data) : parseData(data);
}

function isCalendar({type, url, body}: Source): boolean {
  if (/^\s*\uFEFF?\s*[{[]/.test(body)) return false;
  return type === 'text/calendar' || /^\s*\uFEFF?BEGIN:VCALENDAR/i.test(body) || /\.ics($|[?#])/i.test(url);
}

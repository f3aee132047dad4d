import type {Source} from '../model/source.ts';
import {parse, type Parsed} from './parse.ts';

/** Reads what came, by what it is: servers label calendars and JSON with many types. Never throws. */
export async function readSource(source: Source): Promise<Parsed> {
  if (!isCalendar(source)) return parse(source.body);
  const {parseCalendar} = await import('./icalendar/parse-calendar.ts');
  return parseCalendar(source);
}

function isCalendar({type, url, body}: Source): boolean {
  if (/^\s*\uFEFF?\s*[{[]/.test(body)) return false;
  return type === 'text/calendar' || /^\s*\uFEFF?BEGIN:VCALENDAR/i.test(body) || /\.ics($|[?#])/i.test(url);
}

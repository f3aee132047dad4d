import {parseCalendar} from '../../../src/feed/icalendar/parse-calendar.ts';
import type {Parsed} from '../../../src/feed/parse.ts';

/** The fixed clock of these tests. */
export const now = new Date('2026-02-01T12:00Z');

export const parse = (body: string): Parsed =>
  parseCalendar({url: 'https://example.org/events.ics', type: 'text/calendar', body}, now);

/** A calendar with one event. The lines replace its lines of the same name. */
export function eventWith(...lines: readonly string[]): string {
  const names = new Set(lines.map(nameOf));
  const usual = ['UID:forum@example.org', 'SUMMARY:Forum', 'DTSTART;VALUE=DATE:20260306'];
  const kept = usual.filter(line => !names.has(nameOf(line)));
  return calendarOf(['BEGIN:VEVENT', ...kept, ...lines, 'END:VEVENT']);
}

const nameOf = (line: string) => /^[\w-]+/.exec(line)?.[0].toUpperCase();

export function calendarOf(lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A VTIMEZONE of Central European time, as Outlook writes it. */
export const centralEurope = (tzid: string): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:STANDARD',
  'DTSTART:16011028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

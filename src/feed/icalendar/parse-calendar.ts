import type {Content} from '../../model/content.ts';
import type {Source} from '../../model/source.ts';
import type {Parsed} from '../parse.ts';
import {shorten} from '../salvage.ts';
import {Budget} from './budget.ts';
import {readCalendars, type Calendar, type Component} from './component.ts';
import {readEntry, type Entry} from './entry.ts';
import {readEvents} from './events.ts';
import {unfold} from './lines.ts';
import {plainLine} from './plain-text.ts';
import {Report} from './report.ts';
import {datesOf} from './series.ts';
import {textOf} from './text-of.ts';
import {zonesOf} from './zones.ts';

/**
 * Parses a feed in the iCalendar format (RFC 5545), from any program. Never throws: valid events are kept, and each
 * fault is reported as a problem. Recurring events are expanded up to two years after `now`.
 */
export function parseCalendar(source: Source, now = new Date()): Parsed {
  const calendars = readCalendars(unfold(source.body));
  if (calendars.length === 0) {
    return {
      content: {},
      problems: [{path: '', found: shorten(source.body.slice(0, 100)), expected: 'BEGIN:VCALENDAR'}],
    };
  }
  const report = new Report();
  const limits = {now, budget: new Budget()};
  const entries = readEntries(calendars, report, limits.budget);
  const byUid = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = byUid.get(entry.uid);
    if (group) group.push(entry);
    else byUid.set(entry.uid, [entry]);
  }
  const instances = [...byUid.values()].flatMap(group => datesOf(group, limits));
  const events = readEvents(instances, report);
  return {content: {...headingOf(calendars), events}, problems: report.problems};
}

function readEntries(calendars: readonly Calendar[], report: Report, budget: Budget): readonly Entry[] {
  let number = 0;
  return calendars.flatMap(calendar => {
    const context = {calendar, report, findZone: zonesOf(calendar, budget)};
    const entries = calendar.events.flatMap(component => {
      number += 1;
      const path = pathOf(component, number);
      return isComplete(component, path, report) ? (readEntry(component, path, context) ?? []) : [];
    });
    if (!calendar.isWhole) report.add('VCALENDAR', 'END:VCALENDAR', 'the end of the file');
    return entries;
  });
}

function pathOf(component: Component, number: number): string {
  const uid = component.first('UID')?.value.slice(0, 60);
  return uid ? `VEVENT ${number} (${uid})` : `VEVENT ${number}`;
}

function isComplete(component: Component, path: string, report: Report): boolean {
  if (component.strayLine !== undefined) {
    report.add(
      path,
      'a property such as "SUMMARY:Forum", or a line that begins with a space',
      component.strayLine,
    );
  }
  if (!component.isWhole) report.add(path, 'END:VEVENT', 'an event that is cut off');
  return component.isWhole;
}

function headingOf(calendars: readonly Calendar[]): Pick<Content, 'headings'> {
  const names = calendars.flatMap(calendar => [textOf(calendar, 'NAME'), textOf(calendar, 'X-WR-CALNAME')]);
  const name = names.map(plainLine).find(Boolean);
  return name ? {headings: {events: {name}}} : {};
}

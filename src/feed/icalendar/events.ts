import {items, type Content} from '../../model/content.ts';
import type {Problem} from '../../model/problem.ts';
import {salvage} from '../salvage.ts';
import {detailsOf} from './details.ts';
import type {Entry} from './entry.ts';
import {Identities} from './identity.ts';
import {day, writeMoment} from './moment.ts';
import type {Report} from './report.ts';
import type {Instance} from './series.ts';

type Event = NonNullable<Content['events']>[number];

/** Builds events in our format, sorted by their start whatever the order in the file. Invalid ones become problems. */
export function readEvents(instances: readonly Instance[], report: Report): readonly Event[] {
  const identities = new Identities();
  const details = new Map<Entry, ReturnType<typeof detailsOf>>();
  const read = (instance: Instance): Event | undefined => {
    const {entry} = instance;
    const known = details.get(entry) ?? detailsOf(entry);
    details.set(entry, known);
    if (!('name' in known)) return undefined;
    const id = identities.claim(entry.uid, instance.date);
    const problems: Problem[] = [];
    const event = salvage(items.events, {...known, id, ...timesOf(instance)}, {path: entry.path, problems});
    for (const problem of problems) report.take(problem);
    return event;
  };
  return [...instances]
    .sort((one, other) => one.start.wall - other.start.wall)
    .flatMap(item => read(item) ?? []);
}

function timesOf({entry, start}: Instance) {
  const {length, context} = entry;
  // For dates our `endDate` is the last day, included; DTEND is the day after.
  const last = {...start, wall: start.wall + (start.isDate ? length - day : length)};
  const timeZone = start.zone.kind === 'named' ? start.zone.name : zoneOfCalendar(start, context);
  return {
    startDate: writeMoment(start),
    ...(last.wall > start.wall && {endDate: writeMoment(last)}),
    ...(timeZone && {timeZone}),
  };
}

/** Google writes times in UTC, and the zone of the whole calendar once in X-WR-TIMEZONE. */
function zoneOfCalendar({isDate, zone}: Instance['start'], {calendar, findZone}: Entry['context']) {
  if (isDate || zone.kind === 'floating') return undefined;
  const found = findZone(calendar.first('X-WR-TIMEZONE')?.value ?? '');
  return found?.kind === 'named' ? found.name : undefined;
}

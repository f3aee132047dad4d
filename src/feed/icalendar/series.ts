import type {Entry} from './entry.ts';
import {wallIn, type Moment} from './moment.ts';
import {isSeries, wallsOf, type Limits} from './recurrence.ts';

/** One occurrence of an event. */
export interface Instance {
  readonly entry: Entry;
  readonly start: Moment;
  /** The date of this occurrence in its series, `20170306`; undefined for an event that does not recur. */
  readonly date?: string;
}

/** All occurrences of the entries with one UID: a recurring event with its changed dates, or a single event. */
export function datesOf(entries: readonly Entry[], limits: Limits): readonly Instance[] {
  const replacing = entries
    .filter(entry => entry.replaces)
    .sort((one, other) => one.sequence - other.sequence);
  const [master, ...others] = newest(entries.filter(entry => !entry.replaces));
  if (!master || !isSeries(master)) {
    const moved = replacing.map((entry): Instance => ({...once(entry), date: dateOf(entry.replaces!.wall)}));
    return [...(master ? [once(master)] : []), ...others.map(once), ...moved];
  }
  const changed = new Map(replacing.map(entry => [wallIn(master.start.zone, entry.replaces!), entry]));
  const onwards = [...changed]
    .filter(([, entry]) => isThisAndFuture(entry))
    .sort(([one], [other]) => one - other);
  const regular = wallsOf(master, limits).filter(wall => !changed.has(wall));
  return [
    ...regular.map((wall): Instance => {
      const [from, entry] = onwards.findLast(([at]) => at <= wall) ?? [master.start.wall, master];
      return {entry, start: {...entry.start, wall: entry.start.wall + wall - from}, date: dateOf(wall)};
    }),
    ...[...changed].map(([wall, entry]): Instance => ({...once(entry), date: dateOf(wall)})),
    ...others.map(once),
  ];
}

const once = (entry: Entry): Instance => ({entry, start: entry.start});

const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10).replaceAll('-', '');

const isThisAndFuture = ({component}: Entry): boolean =>
  component.first('RECURRENCE-ID')?.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE';

/**
 * Entries with one UID are versions of one event, and the highest SEQUENCE is valid. But some programs give many events
 * the same UID. Therefore entries with another start or another name are kept. Each repeated UID is reported as a
 * problem.
 */
function newest(entries: readonly Entry[]): readonly Entry[] {
  const sequence = entries.reduce((highest, entry) => Math.max(highest, entry.sequence), 0);
  const seen = new Set<string>();
  return entries.filter((entry, index) => {
    const {component, context, path, start, uid} = entry;
    if (index > 0) context.report.add(`${path}.UID`, 'a UID of its own for each event', uid);
    if (entry.sequence < sequence) return false;
    const likeness = `${start.wall} ${component.first('SUMMARY')?.value}`;
    const isDouble = seen.has(likeness);
    seen.add(likeness);
    return !isDouble;
  });
}

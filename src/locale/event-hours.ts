import {cached} from './cached.ts';
import {fullDate} from './event-dates.ts';
import {isCivil, type Span} from './event-span.ts';
import {clockIn, dateOf, day, instantOf} from './instants.ts';

/**
 * The hours of an event on the clocks of a zone: "14:30–18:00"; with the days where they are not those of the plate:
 * "6 dic, 00:30–04:00".
 */
export function hoursIn(zone: string, {hours, firstDay, lastDay}: Span, language: string): string {
  const [start, end] = hours.map(instant => clockIn(zone, instant)) as [number, number?];
  const isDayShown = firstDay !== lastDay || dateOf(start) !== firstDay;
  const format = (isDayShown ? daysAndHours : dial)(language);
  if (end === undefined) return format.format(start);
  // On a dial that knows no days, a night is a range that ends before it begins: "14:30–02:00".
  const range = isDayShown ? format.formatRange(start, end) : format.formatRange(start % day, end % day);
  // A line may end after a dash that has no space, but this one belongs together.
  return range.replace('–', '–\u2060');
}

/** One time of a feed in full, with the hour at the venue where it has one: "6 marzo 2017 alle ore 09:30". */
export function fullTime(time: string, zone: string, language: string): string {
  if (isCivil(time)) return fullDate({firstDay: time, lastDay: time}, language);
  return fullTimes(language).format(clockIn(zone, instantOf(time, zone)));
}

/** Whether the clocks of two zones differ during an event. */
export function differs(one: string, other: string, {hours}: Span): boolean {
  return hours.some(instant => clockIn(one, instant) !== clockIn(other, instant));
}

/** The offset at a moment: "UTC+1", with the zone's short name where the language has one: "CET, UTC+1". */
export function offsetName(zone: string, instant: number, language: string): string {
  const [name, offset] = [zoneNames, offsets].map(
    formats =>
      formats(`${language} ${zone}`)
        .formatToParts(instant)
        .find(({type}) => type === 'timeZoneName')!.value,
  );
  const utc = offset!.replace('GMT', 'UTC');
  return name === offset ? utc : `${name}, ${utc}`;
}

/** The city that gives a zone its name: "New York". */
export function cityOf(zone: string): string {
  return zone.replace(/^.*\//, '').replaceAll('_', ' ');
}

// What clocks show is read and written in one and the same zone, so no other can move it.
const onClocks = (options: Intl.DateTimeFormatOptions) =>
  cached(language => new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'}));
const dial = onClocks({timeStyle: 'short'});
const daysAndHours = onClocks({day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});
const fullTimes = onClocks({dateStyle: 'long', timeStyle: 'short'});

const zones = (timeZoneName: 'short' | 'shortOffset') =>
  cached(key => {
    const [language, timeZone] = key.split(' ');
    return new Intl.DateTimeFormat(language, {timeZone, timeZoneName});
  });
const zoneNames = zones('short');
const offsets = zones('shortOffset');

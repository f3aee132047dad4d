import {cached} from './cached.ts';
import {fullDate} from './event-dates.ts';
import {isCivil, type Span} from './event-span.ts';
import {clockIn, dateOf, day, instantOf} from './instants.ts';

/**
 * The hours of an event in a time zone: "14:30–18:00". The days are added where the plate does not show the same single
 * day: "6 dic, 00:30–04:00".
 *
 * @param zone IANA name
 */
export function hoursIn(zone: string, {hours, firstDay, lastDay}: Span, language: string): string {
  const [start, end] = hours.map(instant => clockIn(zone, instant)) as [number, number?];
  const isDayShown = firstDay !== lastDay || dateOf(start) !== firstDay;
  const format = (isDayShown ? daysAndHours : dial)(language);
  if (end === undefined) return format.format(start);
  // A night event formatted without days is a range whose end is before its start: "14:30–02:00".
  const range = isDayShown ? format.formatRange(start, end) : format.formatRange(start % day, end % day);
  // Word joiner: without it a line could break after the dash.
  return range.replace('–', '–\u2060');
}

/** A time of a feed in full, at the venue, with the hour where the feed gives one: "6 marzo 2017 alle ore 09:30". */
export function fullTime(time: string, zone: string, language: string): string {
  if (isCivil(time)) return fullDate({firstDay: time, lastDay: time}, language);
  return fullTimes(language).format(clockIn(zone, instantOf(time, zone)));
}

/** Whether two zones have different local times at the start or the end of an event. */
export function differs(one: string, other: string, {hours}: Span): boolean {
  return hours.some(instant => clockIn(one, instant) !== clockIn(other, instant));
}

/** The offset at an instant, "UTC+1", after the short name of the zone where the language has one: "CET, UTC+1". */
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

/** The city in the name of an IANA zone: "New York". */
export function cityOf(zone: string): string {
  return zone.replace(/^.*\//, '').replaceAll('_', ' ');
}

// Local times are converted and formatted in the same zone, so that no time zone changes them.
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

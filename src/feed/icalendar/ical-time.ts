import ICAL from 'ical.js';

/** Converts a wall time into a time of ical.js without a zone. */
export function timeOf(wall: number): ICAL.Time {
  const date = new Date(wall);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  });
}

/** Converts a time of ical.js into a wall time. Not with `Date.UTC`, which reads the year 50 as 1950. */
export function wallOf(time: ICAL.Time): number {
  const date = new Date(0).setUTCFullYear(time.year, time.month - 1, time.day);
  return new Date(date).setUTCHours(time.hour, time.minute, time.second);
}

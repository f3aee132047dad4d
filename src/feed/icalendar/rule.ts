import ICAL from 'ical.js';
import {timeOf} from './ical-time.ts';

/** An RRULE that ical.js can expand without searching for ever. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number;
  /** UNTIL as it is written. Whether it is a date, and in which zone, depends on DTSTART. */
  readonly until: string | undefined;
  /** The parts of the RRULE that are given to ical.js. */
  readonly text: string;
  readonly months: readonly number[];
  /** Counted from 1, or from the end of the month: -1 is the last day. */
  readonly monthDays: readonly number[];
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof frequencies)[number];

const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const longestInterval = 400;

/** The parts of a rule that are given to ical.js. `belongsTo` checks the other parts, which only remove dates. */
const followed: Readonly<Record<Frequency, RegExp>> = {
  DAILY: /^(FREQ|INTERVAL|BYHOUR|BYMINUTE|BYSECOND)$/,
  WEEKLY: /^(FREQ|INTERVAL|WKST|BYDAY|BYHOUR|BYMINUTE|BYSECOND)$/,
  MONTHLY: /^(FREQ|INTERVAL|WKST|BYMONTHDAY|BYDAY|BYHOUR|BYMINUTE|BYSECOND|BYSETPOS)$/,
  YEARLY: /^(FREQ|INTERVAL|WKST|BYMONTH|BYMONTHDAY|BYYEARDAY|BYDAY|BYHOUR|BYMINUTE|BYSECOND|BYSETPOS)$/,
};

/**
 * Reads an RRULE (RFC 5545, section 3.3.10). ical.js searches for the next date until it finds one. Rules for which
 * this search may never end are not supported: HOURLY and more frequent ones, BYWEEKNO, and long intervals.
 *
 * @returns undefined for an invalid or unsupported rule
 */
export function readRule(value: string): Rule | undefined {
  const written = value.slice(0, 1000).toUpperCase().split(';');
  const parts = new Map(
    written.map(part => {
      const [name = '', value = ''] = part.split('=').map(side => side.trim());
      return [name, value] as const;
    }),
  );
  const list = (name: string) => parts.get(name)?.split(',') ?? [];
  const frequency = frequencies.find(name => name === parts.get('FREQ'));
  const interval = Math.max(Number(parts.get('INTERVAL') ?? 1), 1);
  if (!frequency || !Number.isInteger(interval) || interval > longestInterval) return undefined;
  if (parts.has('BYWEEKNO')) return undefined;
  // ical.js would search for ever for "every fifth Monday of February" in years that are never leap years.
  if (frequency === 'MONTHLY' && interval % 24 === 0) return undefined;
  if (parts.has('BYSETPOS') && !followed[frequency].test('BYSETPOS')) return undefined;
  // The rule means every month, but ical.js would use the month of DTSTART only.
  if (frequency === 'YEARLY' && parts.has('BYMONTHDAY') && !parts.has('BYMONTH')) {
    parts.set('BYMONTH', '1,2,3,4,5,6,7,8,9,10,11,12');
  }
  const rule: Rule = {
    frequency,
    interval,
    count: Number(parts.get('COUNT')) || Infinity,
    until: parts.get('UNTIL'),
    text: [...parts].flatMap(part => (followed[frequency].test(part[0]) ? part.join('=') : [])).join(';'),
    months: list('BYMONTH').map(Number),
    monthDays: list('BYMONTHDAY').map(Number),
    weekdays: list('BYDAY').map(name => weekdayNames.indexOf(name.slice(-2))),
  };
  return isSound(rule) ? rule : undefined;
}

function isSound({text, count, months, monthDays, weekdays}: Rule): boolean {
  if (!(count > 0) || weekdays.includes(-1)) return false;
  if (!months.every(month => month >= 1 && month <= 12)) return false;
  if (!monthDays.every(day => Math.abs(day) >= 1 && Math.abs(day) <= 31)) return false;
  try {
    const recur = ICAL.Recur.fromString(text);
    recur.until = timeOf(Date.UTC(2000, 0, 1));
    recur.iterator(timeOf(0));
    return true;
  } catch {
    // ical.js throws for an invalid rule.
    return false;
  }
}

/**
 * Whether a date satisfies BYMONTH, BYMONTHDAY and BYDAY. Without BYDAY, BYMONTHDAY and BYYEARDAY, a monthly or yearly
 * rule needs the day of the month of DTSTART: ical.js gives 1 March for a 29 February that does not exist.
 */
export function belongsTo(rule: Rule, wall: number, start: number): boolean {
  const date = new Date(wall);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const fromEnd = day - 1 - new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const {frequency, text, months, monthDays, weekdays} = rule;
  if (months.length > 0 && !months.includes(month + 1)) return false;
  if (monthDays.length > 0 && !monthDays.includes(day) && !monthDays.includes(fromEnd)) return false;
  if (weekdays.length > 0 && !weekdays.includes(date.getUTCDay())) return false;
  const isOnDayOfStart = /^(MONTHLY|YEARLY)$/.test(frequency) && !/BY(DAY|MONTHDAY|YEARDAY)=/.test(text);
  return !isOnDayOfStart || day === new Date(start).getUTCDate();
}

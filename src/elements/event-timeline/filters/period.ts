import type {Days} from '../../../locale/event-dates.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';

/** First and last day, month or year at the venue, ISO 8601, both included. */
export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Parses the attributes `from` and `to`. An invalid date, or a `to` before `from`, is named once in the console and
 * left out.
 */
export function periodOf({from, to}: Period): Period {
  const first = dateIn('from', from);
  const last = dateIn('to', to);
  if (!first || !last || startsBy(first, last)) return {from: first, to: last};
  reportAttribute('ofb-event-timeline to', last, `nothing before from="${first}"`);
  return {from: first};
}

/** Whether at least one day of an event is in the period. */
export function overlaps({firstDay, lastDay}: Days, {from = '', to}: Period): boolean {
  return lastDay.slice(0, from.length) >= from && (!to || startsBy(firstDay, to));
}

/** Whether a day, month or year begins before another day, month or year ends. Both are ISO 8601. */
export function startsBy(start: string, end: string): boolean {
  return start.slice(0, end.length) <= end;
}

function dateIn(attribute: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (date.test(text)) return text;
  reportAttribute(`ofb-event-timeline ${attribute}`, text, 'a date such as 2017, 2017-03 or 2017-03-06');
  return undefined;
}

import type {Finding} from './finding.ts';
import {linesOf} from './lines.ts';
import {validateCalendar} from './validate-calendar.ts';
import {validateJson, type PlacedRemark} from './validate-json.ts';

interface Options {
  /** Media type. When left out, the text decides whether it is JSON or iCalendar. */
  readonly type?: string;
  /** The languages that every text must have, BCP 47, in addition to those that the feed itself uses. */
  readonly languages?: readonly string[];
}

/**
 * Checks a feed, JSON or iCalendar, as the widgets would read it. Never throws for a fault in the feed.
 *
 * @returns errors and warnings, in the order of the file
 */
export async function validateFeed(text: string, options: Options = {}): Promise<readonly Finding[]> {
  const {type = '', languages = []} = options;
  const body = text.replace(/^\uFEFF/, '');
  const isCalendar = type === 'text/calendar' || /^\s*BEGIN:VCALENDAR/i.test(body);
  const remarks = isCalendar ? await validateCalendar(body) : validateJson(body, languages);
  const mark = body === text ? [] : [byteOrderMark];
  const position = linesOf(body);
  return [...mark, ...remarks]
    .toSorted((a, b) => a.offset - b.offset)
    .map(({offset, path, isAboutKey, ...rest}) => ({...rest, path: path.join('.'), ...position(offset)}));
}

const byteOrderMark: PlacedRemark = {
  severity: 'warning',
  rule: 'byte-order-mark',
  path: [],
  offset: 0,
  found: 'a byte order mark before the first character',
  expected:
    'UTF-8 without one: the widgets ignore it, but other JSON parsers refuse the file (RFC 8259, 8.1)',
};

import type {Parsed} from '../feed/parse.ts';
import {readSource} from '../feed/read-source.ts';
import {placesIn} from './calendar-places.ts';
import {feedSchema} from './feed-schema.ts';
import type {Remark} from './finding.ts';
import {nodesOf} from './nodes.ts';
import {endsBeforeStart} from './rules/events.ts';
import {lengths} from './rules/lengths.ts';
import {insecureLinks} from './rules/links.ts';
import type {PlacedRemark} from './validate-json.ts';

/** The rules for calendars. The others check languages, images and sources, which iCalendar does not have. */
const rules = [endsBeforeStart, insecureLinks, lengths];

/** Checks an iCalendar file (RFC 5545). Never throws for a fault in the file. */
export async function validateCalendar(body: string): Promise<readonly PlacedRemark[]> {
  const {content, problems} = await readSource({url: '', type: 'text/calendar', body});
  const places = placesIn(body);
  const format = problems.map(({path, found, expected}) => ({
    severity: 'error' as const,
    rule: 'format',
    path: path ? [path] : [],
    offset: places.ofPath(path),
    found,
    expected,
  }));
  const nodes = [...nodesOf(feedSchema, content)];
  const advice = rules.flatMap(rule => [...rule({data: content, nodes, languages: []})]);
  const placed = advice.map(remark => ({...remark, offset: places.ofEvent(idOf(remark, content))}));
  // Each occurrence of a recurring event has the same fault, which is reported once.
  const once = new Map(placed.map(remark => [`${remark.rule} ${remark.offset}`, remark]));
  return [...format, ...once.values()];
}

function idOf({path}: Remark, {events = []}: Parsed['content']): string {
  return events[Number(path[1])]?.id ?? '';
}

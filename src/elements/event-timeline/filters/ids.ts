import {nearest} from '../../../validator/nearest.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';

/**
 * The ids that an attribute names; `undefined` where it names none. Those that nothing has are named once in the
 * console, with what was probably meant.
 *
 * @param text with spaces or commas between the ids
 */
export function idsIn(
  attribute: string,
  text: string | undefined,
  known: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  const ids = new Set(text?.match(/[^\s,]+/g));
  if (ids.size === 0) return undefined;
  const unknown = [...ids].filter(id => !known.has(id));
  if (unknown.length > 0)
    reportAttribute(`ofb-event-timeline ${attribute}`, unknown.join(' '), expectation(unknown, known));
  return ids;
}

// Thousands of ids would be no help.
const longest = 30;

function expectation(unknown: readonly string[], known: ReadonlySet<string>): string {
  const meant = [...new Set(unknown.flatMap(id => nearest(id, known) ?? []))];
  const some = [...known].slice(0, longest).join(', ');
  const expected = `some of ${some}${known.size > longest ? ' …' : ''}`;
  return meant.length > 0 ? `${meant.join(', ')}, or ${expected}` : expected;
}

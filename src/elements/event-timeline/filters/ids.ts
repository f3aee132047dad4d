import {nearest} from '../../../validator/nearest.ts';
import {reportAttribute} from '../../widget/report-attribute.ts';

/**
 * The ids in an attribute. Unknown ids stay in the result, and are named once in the console with the most similar
 * known ids.
 *
 * @param text ids, separated by spaces or commas
 * @returns undefined for an attribute without ids
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

// The message lists only the first ids, because a feed may have thousands.
const longest = 30;

function expectation(unknown: readonly string[], known: ReadonlySet<string>): string {
  const meant = [...new Set(unknown.flatMap(id => nearest(id, known) ?? []))];
  const some = [...known].slice(0, longest).join(', ');
  const expected = `some of ${some}${known.size > longest ? ' …' : ''}`;
  return meant.length > 0 ? `${meant.join(', ')}, or ${expected}` : expected;
}

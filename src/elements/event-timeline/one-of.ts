import {reportAttribute} from '../widget/report-attribute.ts';

/** What an attribute asks for, if it is one of the things that can be asked for; else says so, once. */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  expected: readonly Value[],
): Value | undefined {
  const found: unknown = element[attribute as keyof Element];
  if (found === undefined || found === null) return undefined;
  if (expected.includes(found as Value)) return found as Value;
  reportAttribute(`${element.localName} ${attribute}`, String(found), listOf(expected));
  return undefined;
}

function listOf(values: readonly string[]): string {
  const quoted = values.map(value => `"${value}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

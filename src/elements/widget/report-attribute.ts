const reported = new Set<string>();
const longestFound = 80;
const longestExpected = 600;

/**
 * Warns in the console of an attribute's invalid value, once for each value. The caller then ignores the attribute.
 *
 * @param place tag and attribute, separated by a space: `ofb-banner variant`
 * @param found the invalid value; a long value is cut
 * @param expected the permitted values or format, in English
 */
export function reportAttribute(place: string, found: string, expected: string): void {
  const [what, wanted] = [shorten(found, longestFound), shorten(expected, longestExpected)];
  const message = `Open for business widgets: <${place}>: found "${what}", expected ${wanted}.`;
  if (!reported.has(message)) console?.warn?.(message);
  reported.add(message);
}

/**
 * The value of an attribute that permits only certain values.
 *
 * @returns undefined for a missing attribute, and for any other value, which is named in the console
 */
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

/** A long text may be pasted into an attribute by mistake: the console shows only its beginning. */
function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

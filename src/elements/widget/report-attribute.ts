const reported = new Set<string>();
const longestFound = 80;
const longestExpected = 600;

/**
 * Names in the console what is wrong with an attribute, once for each value; the widget is shown as without it.
 *
 * @param place tag and attribute: `ofb-banner variant`
 */
export function reportAttribute(place: string, found: string, expected: string): void {
  const [what, wanted] = [shorten(found, longestFound), shorten(expected, longestExpected)];
  const message = `Open for business widgets: <${place}>: found "${what}", expected ${wanted}.`;
  if (!reported.has(message)) console?.warn?.(message);
  reported.add(message);
}

/**
 * The value of an attribute that takes one of some values; `undefined` where it is not set. Any other value is named in
 * the console, and `undefined` is returned.
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

/** A text that was pasted into an attribute may be as long as a book. */
function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

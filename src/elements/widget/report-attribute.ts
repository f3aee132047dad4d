const reported = new Set<string>();
const longestFound = 80;
const longestExpected = 600;

/**
 * Tells the page's owner once what is wrong with an attribute; the widget goes on without it.
 *
 * @param place tag and attribute: `ofb-banner variant`
 */
export function reportAttribute(place: string, found: string, expected: string): void {
  const [what, wanted] = [shorten(found, longestFound), shorten(expected, longestExpected)];
  const message = `Open for business widgets: <${place}>: found "${what}", expected ${wanted}.`;
  if (!reported.has(message)) console?.warn?.(message);
  reported.add(message);
}

/** Whoever pastes a book into an attribute need not read it again. */
function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

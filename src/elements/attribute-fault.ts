const reported = new Set<string>();

/**
 * Tells the page's owner once what is wrong with an attribute; the widget goes on without it.
 *
 * @param place tag and attribute: `ofb-banner variant`
 */
export function reportAttribute(place: string, found: string, expected: string): void {
  const message = `Open for business widgets: <${place}>: found "${found}", expected ${expected}.`;
  if (!reported.has(message)) console.warn(message);
  reported.add(message);
}

/** The default preferences of a visitor. Every test file starts with them. */
export const defaultMedia = [
  {name: 'prefers-color-scheme', value: 'light'},
  {name: 'prefers-reduced-motion', value: 'no-preference'},
];

/**
 * Waits until a page has the emulated media features: engines apply them some frames later.
 *
 * @param {{evaluate(expression: string): Promise<unknown>}} page
 * @param {{name: string, value: string}[]} features
 */
export async function untilMediaMatch(page, features) {
  if (features.length === 0) return;
  const query = features.map(({name, value}) => `(${name}: ${value})`).join(' and ');
  const deadline = Date.now() + 5000;
  while (!(await page.evaluate(`matchMedia(${JSON.stringify(query)}).matches`))) {
    if (Date.now() > deadline) throw new Error(`This engine cannot emulate ${query}.`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

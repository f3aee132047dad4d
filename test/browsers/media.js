/** What a visitor prefers who has not said anything: every test file starts like this. */
export const defaultMedia = [
  {name: 'prefers-color-scheme', value: 'light'},
  {name: 'prefers-reduced-motion', value: 'no-preference'},
];

/**
 * Waits until a page sees the emulated media features: an engine tells its pages some frames later.
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

import {colours} from './colours.ts';

/** Marks a template as CSS for editors. Lit's own `css` is not used: Lit may be the file that did not load. */
export const css = String.raw;

const palette = Object.entries(colours).map(([name, colour]) => `${name}:${colour}`);

/** Joins styles into one style sheet, with the programme's colours as custom properties of the host. */
export function sheetOf(...styles: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{${palette.join(';')}}${styles.join('')}`);
  return sheet;
}

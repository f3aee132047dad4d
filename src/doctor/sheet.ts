import {colours} from './colours.ts';

/** Lit's own travels with Lit, which may be what is missing. */
export const css = String.raw;

const palette = Object.entries(colours).map(([name, colour]) => `${name}:${colour}`);

/** A style sheet of all these, with the colours of the programme. */
export function sheetOf(...styles: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{${palette.join(';')}}${styles.join('')}`);
  return sheet;
}

import {schemes, type Colour, type Palette, type Scheme} from './tokens.ts';

interface Pair {
  /** Tokens' names. */
  readonly front: string;
  readonly ground: string;
  /** 4.5 for words (WCAG 1.4.3), 3 for shapes and controls (WCAG 1.4.11). */
  readonly least: 4.5 | 3;
  readonly use: string;
}

/** Which colours meet in the widgets. */
export const pairs: readonly Pair[] = [
  {front: 'text', ground: 'surface', least: 4.5, use: 'Words, headings, the street line'},
  {front: 'text', ground: 'sunk', least: 4.5, use: 'Words where a pointer rests'},
  {front: 'muted', ground: 'surface', least: 4.5, use: 'Leads, places, sources'},
  {front: 'muted', ground: 'sunk', least: 4.5, use: 'The same, where a pointer rests'},
  {front: 'link', ground: 'surface', least: 4.5, use: 'Links, years, key figures'},
  {front: 'link', ground: 'sunk', least: 4.5, use: 'The same, where a pointer rests'},
  {front: 'on-brand', ground: 'brand', least: 4.5, use: 'Date of a coming event, the pressed chip'},
  {front: 'ink', ground: 'gold', least: 4.5, use: 'The main link of the banner, “In corso”'},
  {front: 'on-field', ground: 'field', least: 4.5, use: 'Headline of the banner, its focus ring'},
  {front: 'on-field-muted', ground: 'field', least: 4.5, use: 'Lead of the banner'},
  {front: 'danger', ground: 'surface', least: 4.5, use: 'The door of data that did not come'},
  {front: 'brand', ground: 'surface', least: 3, use: 'Arches'},
  {front: 'brand', ground: 'sunk', least: 3, use: 'Arches where a pointer rests'},
  {front: 'gold', ground: 'brand', least: 3, use: 'The solid of a sector’s icon'},
  {front: 'gold', ground: 'field', least: 3, use: 'The bull, the last arch of the frieze'},
  {front: 'line-strong', ground: 'surface', least: 3, use: 'Borders of controls, past events'},
  {front: 'line-strong', ground: 'sunk', least: 3, use: 'The same, where a pointer rests'},
  {front: 'focus', ground: 'surface', least: 3, use: 'Focus ring'},
];

export interface Contrast extends Pair {
  readonly scheme: Scheme;
  /** 1 to 21. */
  readonly ratio: number;
  readonly isEnough: boolean;
}

export function contrastsIn(palette: Palette): readonly Contrast[] {
  return pairs.flatMap(pair =>
    schemes.map(scheme => {
      const ratio = ratioOf(palette[scheme].get(pair.front)!, palette[scheme].get(pair.ground)!);
      return {...pair, scheme, ratio, isEnough: ratio >= pair.least};
    }),
  );
}

/** WCAG 2.2, “contrast ratio”. */
function ratioOf(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** 4.499 is not 4.5: rounded down. */
export function written(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

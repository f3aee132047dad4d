import {contrastOf, over, type Colour} from './colour.ts';

export interface Pair {
  /** `front` and `ground` are names of tokens in tokens.json: `on-brand`, `brand`. */
  readonly front: string;
  readonly ground: string;
  /** Minimum ratio: 4.5 for text (WCAG 1.4.3), 3 for shapes and controls (WCAG 1.4.11). */
  readonly least: 4.5 | 3;
  readonly use: string;
}

/** Foreground and background colours that the widgets use together. */
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
  {front: 'danger', ground: 'surface', least: 4.5, use: 'Data that did not come'},
  {front: 'brand', ground: 'surface', least: 3, use: 'Arches'},
  {front: 'brand', ground: 'sunk', least: 3, use: 'Arches where a pointer rests'},
  {front: 'spark', ground: 'brand', least: 3, use: 'The solid of a sector’s icon'},
  {front: 'gold', ground: 'field', least: 3, use: 'The bull, the last arch of the frieze'},
  {front: 'line-strong', ground: 'surface', least: 3, use: 'Borders of controls, past events'},
  {front: 'line-strong', ground: 'sunk', least: 3, use: 'The same, where a pointer rests'},
  {front: 'focus', ground: 'surface', least: 3, use: 'Focus ring'},
];

/** Colours by token name. `undefined`: the colour is unknown, for instance because the background is an image. */
export type Colours = ReadonlyMap<string, Colour | undefined>;

export interface Contrast extends Pair {
  readonly colours: readonly [front: Colour, ground: Colour];
  /** 1 to 21. */
  readonly ratio: number;
}

/** The contrast of every pair; pairs with an unknown colour are left out. */
export function contrastsIn(colours: Colours): readonly Contrast[] {
  return pairs.flatMap(pair => {
    const front = colours.get(pair.front);
    const ground = colours.get(pair.ground);
    if (!front || !ground) return [];
    return [{...pair, colours: [front, ground] as const, ratio: contrastOf(over(front, ground), ground)}];
  });
}

/**
 * The pairs of text and background with too little contrast (WCAG 1.4.3). Pairs of shapes are not checked.
 *
 * @param colours the background colours must be opaque
 */
export function contrastFaults(colours: Colours): readonly Contrast[] {
  return contrastsIn(colours).filter(({least, ratio}) => least === 4.5 && ratio < least);
}

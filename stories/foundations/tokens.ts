/**
 * Design tokens for these pages. Names, defaults and public properties come from tokens.json, which also generates the
 * style sheet; colours are the values that the browser computes. No value is written twice.
 */
import {adoptStyles} from 'lit';
import {publicIn, tokensIn} from '../../.config/tokens/tokens.js';
import type {Colour} from '../../src/theme/colour.ts';
import {ownColours} from '../../src/theme/own-colours.styles.ts';
import {readColour} from '../../src/theme/read-colour.ts';
import json from '../../src/theme/tokens.json' with {type: 'json'};
import {tokens as styles} from '../../src/theme/tokens.styles.ts';

const tokens = tokensIn(json);

export const colours = tokens.filter(({colour}) => colour);

export type Token = (typeof colours)[number];

/** The tokens that a page may set. */
export const properties = publicIn(json).map(({property, ...token}) => ({...token, property: property!}));

/** The default of a token in CSS: `cubic-bezier(0.2, 0, 0, 1)`. An unknown name throws a TypeError. */
export function valueOf(name: string): string {
  return tokens.find(token => token.name === name)!.fallback;
}

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

export type Palette = Readonly<Record<Scheme, ReadonlyMap<string, Colour>>>;

/**
 * The colours that the browser computes in the root element of a widget, by token name.
 *
 * @param page public custom properties that the page sets, with their values
 */
export function readPalette(page: ReadonlyMap<string, string> = new Map()): Palette {
  const host = document.createElement('div');
  for (const [property, value] of page) host.style.setProperty(property, value);
  const root = host.attachShadow({mode: 'open'});
  adoptStyles(root, [styles, ownColours]);
  document.body.append(host);
  const palette = {light: readScheme(root, 'light'), dark: readScheme(root, 'dark')};
  host.remove();
  return palette;
}

function readScheme(root: ShadowRoot, scheme: Scheme): ReadonlyMap<string, Colour> {
  const widget = document.createElement('div');
  widget.className = 'widget';
  widget.style.colorScheme = scheme;
  root.append(widget);
  return new Map(colours.map(({name}) => [name, readColour(widget, `var(--_${name})`)]));
}

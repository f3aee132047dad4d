/**
 * The one place where these pages read the design tokens. No value is typed a second time: names, defaults and public
 * properties come out of the library's own style sheets, and a colour is what the browser computes for it.
 */
import {adoptStyles} from 'lit';
import {noticeStyles} from '../../src/elements/notice.styles.ts';
import {tokens as styles} from '../../src/theme/tokens.styles.ts';
import {css} from './sheets.ts';

export interface Token {
  /** `line-strong`. */
  readonly name: string;
  /** What stands in a style sheet for it. */
  readonly value: string;
  /** What it is unless a page sets the public property. */
  readonly fallback: string;
  /** `--ofb-line`. */
  readonly property: string | undefined;
}

const [, first = ''] = /\.widget\s*\{([^}]*)\}/.exec(styles.cssText) ?? [];

const tokens: readonly Token[] = [...first.matchAll(/--_([a-z-]+):\s*([^;]+);/g)].map(
  ([, name, declared]) => {
    const [, property, fallback] = /^var\((--ofb-[a-z-]+),\s*(.+)\)$/.exec(declared!) ?? [];
    return {name: name!, value: `var(--_${name})`, fallback: fallback ?? declared!, property};
  },
);

/** The one colour of ours that only failures wear. */
const danger = /(?<![\w-])color:\s*(light-dark\([^;]+)/.exec(noticeStyles.cssText)![1]!;

export const colours: readonly Token[] = [
  ...tokens.filter(({fallback}) => isColour(fallback)),
  {name: 'danger', value: danger, fallback: danger, property: undefined},
];

export function isColour(value: string): boolean {
  // Keywords such as `inherit` are no image.
  return CSS.supports('background-image', `linear-gradient(${value}, ${value})`);
}

/** The default of a token that is no colour: `cubic-bezier(0.2, 0, 0, 1)`. */
export function valueOf(name: string): string {
  return tokens.find(token => token.name === name)!.fallback;
}

/** What a page may set, with its default. */
export const properties: readonly {readonly name: string; readonly fallback: string}[] = [
  ...css.matchAll(/var\((--ofb-[a-z-]+),\s*(.+)\);/g),
].map(([, name, fallback]) => ({name: name!, fallback: fallback!}));

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export type Palette = Readonly<Record<Scheme, ReadonlyMap<string, Colour>>>;

/**
 * The colours as the browser computes them on a root like that of a widget, by the tokens' names.
 *
 * @param page public properties that the page sets
 */
export function readPalette(page: ReadonlyMap<string, string> = new Map()): Palette {
  const host = document.createElement('div');
  for (const [property, value] of page) host.style.setProperty(property, value);
  const root = host.attachShadow({mode: 'open'});
  adoptStyles(root, [styles]);
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
  return new Map(
    colours.map(({name, value}) => {
      widget.style.color = value;
      const [red, green, blue] = getComputedStyle(widget)
        .color.match(/[\d.]+/g)!
        .map(Number);
      return [name, [red!, green!, blue!]];
    }),
  );
}

export function hex(colour: Colour): string {
  return `#${colour.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

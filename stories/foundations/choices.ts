import {written} from '../../src/theme/colour.ts';
import {colours, properties, readPalette, schemes, type Scheme} from './tokens.ts';

const palette = new Map<string, Readonly<Record<Scheme, string>>>();

/** The values that a designer has chosen for the public custom properties. */
export class Choices {
  readonly #colours = new Map<string, Partial<Record<Scheme, string>>>();
  readonly #others = new Map<string, string>();

  /** The chosen colour or the default, in hexadecimal: `#123f9c`. */
  colourOf(property: string, scheme: Scheme): string {
    return this.#colours.get(property)?.[scheme] ?? defaultsOf(property)[scheme];
  }

  chooseColour(property: string, scheme: Scheme, value: string): void {
    this.#colours.set(property, {...this.#colours.get(property), [scheme]: value});
  }

  textOf(property: string): string {
    return this.#others.get(property) ?? '';
  }

  /** @param value a CSS value; empty for the default */
  chooseText(property: string, value: string): void {
    this.#others.set(property, value.trim());
  }

  clear(): void {
    this.#colours.clear();
    this.#others.clear();
  }

  /** Chosen values that differ from the default, by property. Invalid values are left out. */
  get values(): ReadonlyMap<string, string> {
    return new Map(
      properties.flatMap(({property, colour}) => {
        const value = colour ? this.#pairOf(property) : this.textOf(property);
        return value && isSound(property, value) ? [[property, value] as const] : [];
      }),
    );
  }

  get css(): string {
    const lines = [...this.values].map(([name, value]) => `  ${name}: ${value};`);
    return lines.length > 0
      ? `:root {\n${lines.join('\n')}\n}`
      : '/* Nothing is set: all is as by default. */';
  }

  #pairOf(property: string): string {
    const [light, dark] = schemes.map(scheme => this.colourOf(property, scheme));
    const defaults = defaultsOf(property);
    if (light === defaults.light && dark === defaults.dark) return '';
    return light === dark ? light! : `light-dark(${light}, ${dark})`;
  }
}

/** Whether a value is valid CSS for a public property. */
export function isSound(property: string, value: string): boolean {
  return CSS.supports(takers[property] ?? 'color', value);
}

/** The CSS property that each public property sets, if it is not a colour. */
const takers: Readonly<Record<string, string>> = {
  '--ofb-font': 'font-family',
  '--ofb-font-size': 'font-size',
  '--ofb-pad': 'padding',
  '--ofb-radius': 'border-radius',
  '--ofb-sticky-top': 'top',
};

// Read on first use: `document.body` may not exist while this module loads.
function defaultsOf(property: string): Readonly<Record<Scheme, string>> {
  if (palette.size === 0) {
    const {light, dark} = readPalette();
    for (const {name, property: own} of colours)
      if (own) palette.set(own, {light: written(light.get(name)!), dark: written(dark.get(name)!)});
  }
  return palette.get(property)!;
}

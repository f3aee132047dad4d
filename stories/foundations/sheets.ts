/// <reference types="vite/client" />
import {CSSResult} from 'lit';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/**/*.styles.ts', {
  eager: true,
});

/** All CSS of the library, that of modules included which only some pages load. Without comments. */
export const css = Object.values(modules)
  .flatMap(module => Object.values(module))
  .filter(exported => exported instanceof CSSResult)
  .map(({cssText}) => cssText.replace(/\/\*.*?\*\//gs, ''))
  .join('\n');

/**
 * Which values are in use, and how often, the commonest first.
 *
 * @param property matches the names of properties
 * @param value matches one value among several; its first group is what is counted
 */
export function count(property: RegExp, value: RegExp): readonly (readonly [value: string, times: number])[] {
  const found = new Map<string, number>();
  for (const [, name, values] of css.matchAll(/(?<![\w-])([a-z-]+):\s*([^;{}]+);/g)) {
    if (!property.test(name!)) continue;
    for (const [, one] of values!.matchAll(value)) found.set(one!, (found.get(one!) ?? 0) + 1);
  }
  return [...found].sort(([, a], [, b]) => b - a);
}

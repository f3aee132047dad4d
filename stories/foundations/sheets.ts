/// <reference types="vite/client" />
import {CSSResult} from 'lit';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/**/*.styles.ts', {
  eager: true,
});

/** All CSS of the library, also of chunks that only some pages load. Without comments. */
export const css = Object.values(modules)
  .flatMap(module => Object.values(module))
  .filter(exported => exported instanceof CSSResult)
  .map(({cssText}) => cssText.replace(/\/\*.*?\*\//gs, ''))
  .join('\n');

/**
 * Counts the values of CSS properties in the library, the most frequent first.
 *
 * @param property matches names of properties
 * @param value global expression that matches one value of a declaration; its first group is counted
 */
export function count(property: RegExp, value: RegExp): readonly (readonly [value: string, times: number])[] {
  const found = new Map<string, number>();
  for (const [, name, values] of css.matchAll(/(?<![\w-])([a-z-]+):\s*([^;{}]+);/g)) {
    if (!property.test(name!)) continue;
    for (const [, one] of values!.matchAll(value)) found.set(one!, (found.get(one!) ?? 0) + 1);
  }
  return [...found].sort(([, a], [, b]) => b - a);
}

import {engine, isWhole} from './engine.ts';

const isAll = engine === 'Chrome' || isWhole;

/**
 * How often a property of pure reckoning is tried: in one engine as often as wished, in the others, which seldom reckon
 * otherwise, a quarter of it, unless all is asked for.
 */
export function runs(wished: number): {readonly numRuns: number} {
  return {numRuns: isAll ? wished : wished / 4};
}

/** All of a list where {@link runs} tries all, else every fourth. */
export function inTurn<Item>(list: readonly Item[]): readonly Item[] {
  return isAll ? list : list.filter((_, index) => index % 4 === 0);
}

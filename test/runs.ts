import {engine, isWhole} from './engine.ts';

/** Node runs the largest share, because engines rarely differ in calculations. */
const share = isWhole ? 1 : engine === 'Node' ? 1 / 2 : 1 / 4;

/** How often a property of a pure function is tested: `wished` times in a complete run, otherwise a part of that. */
export function runs(wished: number): {readonly numRuns: number} {
  return {numRuns: Math.ceil(wished * share)};
}

/** All items of a list in the leading engine and in a complete run, otherwise every fourth item. */
export function inTurn<Item>(list: readonly Item[], leader: 'Chrome' | 'Node' = 'Chrome'): readonly Item[] {
  return isWhole || engine === leader ? list : list.filter((_, index) => index % 4 === 0);
}

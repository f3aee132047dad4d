import {engine, isWhole} from './engine.ts';

/** Node tries most, because the engines seldom reckon otherwise. */
const share = isWhole ? 1 : engine === 'Node' ? 1 / 2 : 1 / 4;

/** How often a property of pure reckoning is tried: as often as wished when all is asked for, else part of it. */
export function runs(wished: number): {readonly numRuns: number} {
  return {numRuns: Math.ceil(wished * share)};
}

/** All of a list in the engine that leads, or when all is asked for, else every fourth. */
export function inTurn<Item>(list: readonly Item[], leader: 'Chrome' | 'Node' = 'Chrome'): readonly Item[] {
  return isWhole || engine === leader ? list : list.filter((_, index) => index % 4 === 0);
}

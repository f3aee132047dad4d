import {engine, isWhole} from './engine.ts';

/**
 * How often a property of pure reckoning is tried: in one engine as often as wished, in the others, which seldom reckon
 * otherwise, a quarter of it, unless all is asked for.
 */
export function runs(wished: number): {readonly numRuns: number} {
  return {numRuns: engine === 'Chrome' || isWhole ? wished : wished / 4};
}

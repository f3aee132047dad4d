const isMain = navigator.userAgent.includes('Chrome');

/**
 * How often a property of pure reckoning is tried: in one engine as often as wished, in the others, which seldom reckon
 * otherwise, a quarter of it.
 */
export function runs(wished: number): {readonly numRuns: number} {
  return {numRuns: isMain ? wished : wished / 4};
}

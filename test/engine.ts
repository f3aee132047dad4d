const isNode = typeof document === 'undefined';

/** The engine that runs this test. */
export const engine = isNode
  ? 'Node'
  : (['Firefox', 'Chrome'].find(name => navigator.userAgent.includes(name)) ?? 'Safari');

/** Whether all is tried that a run of every day tries in part (`OFB_WHOLE=1 npm test`). */
export const isWhole = isNode
  ? Boolean(process.env['OFB_WHOLE'])
  : 'whole' in document.documentElement.dataset;

/** Whether this engine tries all of what the others, which seldom differ there, try in part. */
export const triesAll = engine === 'Chrome' || isWhole;

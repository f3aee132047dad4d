const isNode = typeof document === 'undefined';

/** The engine that runs this test. */
export const engine = isNode
  ? 'Node'
  : (['Firefox', 'Chrome'].find(name => navigator.userAgent.includes(name)) ?? 'Safari');

/** Whether the run is complete, as before a release (`OFB_WHOLE=1 npm test`); a usual run tests some cases in part. */
export const isWhole = isNode
  ? Boolean(process.env['OFB_WHOLE'])
  : 'whole' in document.documentElement.dataset;

/** Whether this engine tests all cases. The other engines rarely differ, so they test only some cases. */
export const triesAll = engine === 'Chrome' || isWhole;

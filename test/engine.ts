/** The engine that runs this test. */
export const engine = ['Firefox', 'Chrome'].find(name => navigator.userAgent.includes(name)) ?? 'Safari';

/** Whether all is tried that a run of every day tries in part (`OFB_WHOLE=1 npm test`). */
export const isWhole = 'whole' in document.documentElement.dataset;

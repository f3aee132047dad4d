import {triesAll} from './engine.ts';
import {faultHooks, keepFault, watchConsole} from './faults.ts';

/** Root hooks, loaded before every test file that runs in a page. */

/**
 * Axe takes longer than most tests, and reads what Chromium's tests show it, too: the other engines try the first of
 * such tests of a file and every fourth after it, unless all is asked for.
 */
const ofAxe = /\baxe\b|accessibility fault/;
let testsOfAxe = 0;

const marker = new Error('The rejections before this one have been reported.');

// The page says "fault" for whatever nobody has caught.
addEventListener('fault', event => {
  const {detail} = event as CustomEvent<unknown>;
  if (detail !== marker) keepFault(detail);
});
watchConsole();
// The page was another file's before.
localStorage.clear();
sessionStorage.clear();

const {beforeAll, beforeEach, afterEach} = faultHooks({
  allRejectionsReported,
  fail(test, error) {
    test.state = 'failed';
    test.err = error;
  },
});
mocha.rootHooks({
  beforeAll,
  beforeEach: [beforeEach, leaveToChromium],
  afterEach: [afterEach, makeTellable],
});

function leaveToChromium(this: Mocha.Context): void {
  const isOfAxe = ofAxe.test(this.currentTest!.title);
  if (!triesAll && isOfAxe && testsOfAxe++ % 4 > 0) this.skip();
}

/** The test runner sends clones, and waits to no end for a file whose results cannot be cloned. */
function makeTellable(this: Mocha.Context): void {
  const error: (Error & {actual?: unknown; expected?: unknown}) | undefined = this.currentTest?.err;
  if (!error) return;
  try {
    structuredClone([error.actual, error.expected]);
  } catch {
    // An element, say. The message tells of it, too.
    delete error.actual;
    delete error.expected;
  }
}

/**
 * Engines report unhandled rejections some time after the test that caused them, but in their order: once they
 * report one of ours, they have reported all before it.
 */
function allRejectionsReported(): Promise<void> {
  return new Promise(resolve => {
    addEventListener('fault', function awaitMarker(event) {
      if ((event as CustomEvent<unknown>).detail !== marker) return;
      removeEventListener('fault', awaitMarker);
      resolve();
    });
    void Promise.reject(marker);
  });
}

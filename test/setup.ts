import {triesAll} from './engine.ts';
import {faultHooks, keepFault, watchConsole} from './faults.ts';

/** Root hooks, loaded before every test file that runs in a page. */

/**
 * Tests with axe take longer than others, and all of them run in Chromium. The other engines run the first of these
 * tests in a file and every fourth after it, except in a complete run.
 */
const ofAxe = /\baxe\b|accessibility fault/;
let testsOfAxe = 0;

const marker = new Error('The rejections before this one have been reported.');

// The page dispatches "fault" for uncaught errors and unhandled rejections.
addEventListener('fault', event => {
  const {detail} = event as CustomEvent<unknown>;
  if (detail !== marker) keepFault(detail);
});
watchConsole();
// Another test file has used this page before.
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
  // axe finds the same in every engine: outside Chromium every fourth of its tests is enough.
  const isOfAxe = ofAxe.test(this.currentTest!.title);
  if (!triesAll && isOfAxe && testsOfAxe++ % 4 > 0) this.skip();
}

/** The test runner sends structured clones, and waits without end for a file whose results cannot be cloned. */
function makeTellable(this: Mocha.Context): void {
  const error: (Error & {actual?: unknown; expected?: unknown}) | undefined = this.currentTest?.err;
  if (!error) return;
  try {
    structuredClone([error.actual, error.expected]);
  } catch {
    // Such as an element. The message describes the value, too.
    delete error.actual;
    delete error.expected;
  }
}

/**
 * Engines report unhandled rejections some time after the test that caused them, but in order: when they report a
 * rejection of this function, they have reported all earlier ones.
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

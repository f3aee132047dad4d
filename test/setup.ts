import {engine, isWhole} from './engine.ts';

/**
 * Root hooks, loaded before every test file: a test fails when something breaks beside it (an uncaught error, an
 * unhandled rejection) and when our code warns on the console without being expected to.
 */

interface ExpectedWarning {
  readonly pattern: RegExp;
  isSeen: boolean;
}

/**
 * Axe takes longer than most tests, and reads what Chromium's tests show it, too: the other engines try the first of
 * such tests of a file and every fourth after it, unless all is asked for.
 */
const ofAxe = /\baxe\b|accessibility fault/;
let testsOfAxe = 0;

let faults: Error[] = [];
let expectedWarnings: ExpectedWarning[] = [];
const faultsOutsideTests: Error[] = [];
const marker = new Error('The rejections before this one have been reported.');

/** Says that the running test makes our code warn; the test then fails without that warning. */
export function expectWarning(pattern: RegExp): void {
  expectedWarnings.push({pattern, isSeen: false});
}

addEventListener('fault', keepFault);
watchConsole('warn');
watchConsole('error');

mocha.rootHooks({
  async beforeAll() {
    await allRejectionsReported();
    // Added this late, it runs after the file's own hooks.
    mocha.suite.afterAll(failOnFaultsOutsideTests);
  },

  beforeEach(this: Mocha.Context) {
    faultsOutsideTests.push(...takeFaults());
    if (isLeftToChromium(this.currentTest!)) this.skip();
  },

  async afterEach(this: Mocha.Context) {
    await allRejectionsReported();
    const found = [...takeFaults(), ...missingWarnings()];
    expectedWarnings = [];
    if (!this.currentTest) return;
    failTest(this.currentTest, found);
    if (this.currentTest.err) makeTellable(this.currentTest.err);
  },
});

function isLeftToChromium({title}: Mocha.Runnable): boolean {
  return ofAxe.test(title) && testsOfAxe++ % 4 > 0 && engine !== 'Chrome' && !isWhole;
}

/** The page says "fault" for whatever nobody has caught. */
function keepFault(event: Event): void {
  const {detail} = event as CustomEvent<unknown>;
  if (detail === marker) return;
  faults.push(detail instanceof Error ? detail : new Error(String(detail)));
}

function watchConsole(level: 'warn' | 'error'): void {
  const write = console[level];
  console[level] = (...words: unknown[]) => {
    const text = words.map(String).join(' ');
    const expected = expectedWarnings.find(({pattern}) => pattern.test(text));
    if (expected) {
      expected.isSeen = true;
      return;
    }
    faults.push(new Error(`Unexpected console.${level}: ${text}`));
    write.apply(console, words);
  };
}

function takeFaults(): Error[] {
  const taken = faults;
  faults = [];
  return taken;
}

function missingWarnings(): Error[] {
  const missing = expectedWarnings.filter(({isSeen}) => !isSeen);
  return missing.map(({pattern}) => new Error(`Expected a warning like ${pattern}, and none came.`));
}

/** An error thrown in a root hook would end the whole file; this fails the one test and keeps what it said. */
function failTest(test: Mocha.Test, found: readonly Error[]): void {
  const [error, ...others] = test.err ? [test.err, ...found] : found;
  if (!error) return;
  error.message = [error.message, ...others.map(({message}) => `Beside it: ${message}`)].join('\n');
  test.state = 'failed';
  test.err = error;
}

/** The test runner sends clones, and waits to no end for a file whose results cannot be cloned. */
function makeTellable(error: Error & {actual?: unknown; expected?: unknown}): void {
  try {
    structuredClone([error.actual, error.expected]);
  } catch {
    // An element, say. The message tells of it, too.
    delete error.actual;
    delete error.expected;
  }
}

async function failOnFaultsOutsideTests(): Promise<void> {
  await allRejectionsReported();
  const [fault] = [...faultsOutsideTests, ...takeFaults()];
  if (!fault) return;
  fault.message = `Outside any test: ${fault.message}`;
  throw fault;
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

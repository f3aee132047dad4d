/**
 * A test fails when something goes wrong beside it: an uncaught error, an unhandled rejection, or a warning of our code
 * on the console that the test does not expect. `setup.ts` reports such faults in a browser, `plain-process.ts` in Node.
 */

interface ExpectedWarning {
  readonly pattern: RegExp;
  readonly once: boolean;
  isSeen: boolean;
}

interface Runtime {
  /** Resolves when all unhandled rejections until now have been reported. */
  readonly allRejectionsReported: () => Promise<void>;
  /** Fails a test that has passed. An error thrown in a root hook would end the whole file. */
  readonly fail: (test: Mocha.Test, error: Error) => void;
}

let faults: Error[] = [];
let faultsOutsideTests: Error[] = [];
let expectedWarnings: ExpectedWarning[] = [];

/**
 * Says that the running test makes our code warn; the test then fails without that warning.
 *
 * @param options.once the test fails, too, when such a warning comes a second time
 */
export function expectWarning(pattern: RegExp, {once = false} = {}): void {
  expectedWarnings.push({pattern, once, isSeen: false});
}

/** Reports what nobody has caught. */
export function keepFault(fault: unknown): void {
  faults.push(fault instanceof Error ? fault : new Error(String(fault)));
}

/** Takes every unexpected warning and error on the console for a fault, from now on. */
export function watchConsole(): void {
  for (const level of ['warn', 'error'] as const) {
    const write = console[level];
    console[level] = (...words: unknown[]) => {
      const text = words.map(String).join(' ');
      const expected = expectedWarnings.find(
        ({pattern, once, isSeen}) => !(once && isSeen) && pattern.test(text),
      );
      if (expected) {
        expected.isSeen = true;
        return;
      }
      keepFault(new Error(`Unexpected console.${level}: ${text}`));
      write.apply(console, words);
    };
  }
}

/** Mocha's root hooks that fail tests by their faults. */
export function faultHooks({allRejectionsReported, fail}: Runtime) {
  return {
    async beforeAll(this: Mocha.Context) {
      await allRejectionsReported();
      // Added this late, it runs after the file's own hooks.
      this.test!.parent!.afterAll(async () => {
        await allRejectionsReported();
        throwFaultOutsideTests();
      });
    },

    beforeEach() {
      faultsOutsideTests.push(...takeFaults());
    },

    async afterEach(this: Mocha.Context) {
      await allRejectionsReported();
      const found = [...takeFaults(), ...missingWarnings()];
      expectedWarnings = [];
      const [fault] = found;
      const test = this.currentTest;
      if (!test || !fault) return;

      const error = test.err ?? fault;
      const others = found.filter(other => other !== error).map(({message}) => `Beside it: ${message}`);
      error.message = [error.message, ...others].join('\n');
      if (error === fault) fail(test as Mocha.Test, error);
    },
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

function throwFaultOutsideTests(): void {
  const [fault] = [...faultsOutsideTests, ...takeFaults()];
  faultsOutsideTests = [];
  if (!fault) return;
  fault.message = `Outside any test: ${fault.message}`;
  throw fault;
}

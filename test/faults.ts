/**
 * A test fails when a fault occurs while it runs: an uncaught error, an unhandled rejection, or an unexpected warning
 * of the widgets on the console. `setup.ts` reports such faults in a browser, `plain-process.ts` in Node.
 */

interface ExpectedWarning {
  readonly pattern: RegExp;
  readonly once: boolean;
  isSeen: boolean;
}

interface Runtime {
  /** Resolves when all earlier unhandled rejections have been reported. */
  readonly allRejectionsReported: () => Promise<void>;
  /** Fails a test that has passed. An error in a root hook would end the whole file instead. */
  readonly fail: (test: Mocha.Test, error: Error) => void;
}

let faults: Error[] = [];
let faultsOutsideTests: Error[] = [];
let expectedWarnings: ExpectedWarning[] = [];

/**
 * Tells that the running test causes a warning. The test fails when the warning does not come.
 *
 * @param options.once the test also fails when the warning comes a second time
 */
export function expectWarning(pattern: RegExp, {once = false} = {}): void {
  expectedWarnings.push({pattern, once, isSeen: false});
}

/** Stores an uncaught error or an unhandled rejection. */
export function keepFault(fault: unknown): void {
  faults.push(fault instanceof Error ? fault : new Error(String(fault)));
}

/** From now on, stores every unexpected warning and error on the console as a fault. */
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

/** Mocha's root hooks, which fail a test when it has a fault. */
export function faultHooks({allRejectionsReported, fail}: Runtime) {
  return {
    async beforeAll(this: Mocha.Context) {
      await allRejectionsReported();
      // The hook is added here, so that it runs after the hooks of the file.
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

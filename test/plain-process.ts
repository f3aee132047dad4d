import {resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import Mocha from 'mocha';
import {faultHooks, keepFault, watchConsole} from './faults.ts';

/** The result of one test file. */
export interface FileResult {
  readonly place: 'Node';
  /** Its path in the repository. */
  readonly file: string;
  readonly passed: number;
  readonly failed: readonly {readonly name: string; readonly message: string}[];
  readonly skipped: number;
  /** Duration, with the time to load the file. */
  readonly seconds: number;
}

const {Base} = Mocha.reporters;
const [reporter, ...files] = process.argv.slice(2);

watchRejections();
watchConsole();
for (const file of files) {
  const result = await runFile(file);
  await new Promise(sent => process.send!(result, sent));
}
// A timer or a server that a test has not closed would keep the process running.
process.exit();

async function runFile(file: string): Promise<FileResult> {
  const start = performance.now();
  // The reporter `Base` prints nothing.
  const mocha = new Mocha({
    reporter: reporter === 'none' ? Base : reporter,
    timeout: 30_000,
    forbidOnly: true,
  });
  await load(file, mocha);
  const failures = await run(mocha);
  const tests = testsIn(mocha.suite);
  mocha.dispose();
  return {
    place: 'Node',
    file,
    passed: tests.filter(test => test.state === 'passed').length,
    failed: failures.map(([name, error]) => ({name, message: messageOf(error)})),
    skipped: tests.filter(test => test.isPending()).length,
    seconds: (performance.now() - start) / 1000,
  };
}

/** Loads a file. A file that cannot be loaded, or that has no test, counts as one failed test. */
async function load(file: string, mocha: Mocha): Promise<void> {
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, file, mocha);
  try {
    await import(pathToFileURL(resolve(file)).href);
    if (mocha.suite.total() === 0) throw new Error('This file has no tests.');
  } catch (error) {
    const fail = () => {
      throw error;
    };
    mocha.suite.addTest(new Mocha.Test(`${file} can be loaded`, fail));
  }
}

/** @returns the failures, as pairs of a name and an error */
function run(mocha: Mocha): Promise<[string, Error][]> {
  const failures: [string, Error][] = [];
  return new Promise(end => {
    mocha.rootHooks(
      faultHooks({
        // Node reports them before the next turn of its event loop.
        allRejectionsReported: () => setImmediate(),
        fail: (test, error) => runner['fail'](test, error),
      }),
    );
    const runner = mocha.run(() => end(failures));
    runner.on('fail', (test, error: Error) => failures.push([test.titlePath().join(' › '), error]));
  });
}

function testsIn({tests, suites}: Mocha.Suite): Mocha.Test[] {
  return [...tests, ...suites.flatMap(testsIn)];
}

function messageOf(error: Error & {actual?: unknown; expected?: unknown}): string {
  const {message, stack = message, actual, expected} = error;
  const places = stack.split('\n').filter(line => /^ +at /.test(line));
  // Mocha has converted comparable values to texts.
  const isComparable = typeof actual === 'string' && typeof expected === 'string';
  const difference = isComparable ? [Base.generateDiff(actual, expected)] : [];
  return [message, ...difference, ...places].join('\n');
}

function watchRejections(): void {
  const reported = new WeakSet<Promise<unknown>>();
  process.on('unhandledRejection', (reason, promise) => {
    // Mocha emits each rejection a second time.
    if (reported.has(promise)) return;
    reported.add(promise);
    keepFault(reason);
  });
}

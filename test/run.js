/**
 * `npm test`: finds or installs the engines, builds, then runs the tests in Node and in each engine.
 *
 *     node test/run.js test/theme test/elements/widget/widget.test.ts   some files or folders, without building
 *     OFB_BROWSERS=firefox node test/run.js test/theme                  in one engine
 *     node test/run.js --release                                        all tests in full: docs/testing.md
 *
 * The last line is `N passed, N failed`. The exit code is 0 only when a test has passed and no test has failed.
 */
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {chooseEngines} from './browsers/engines.js';
import {surroundings} from './browsers/environment.js';
import {runPlainTests} from './plain-tests.js';
import {runBrowserTests} from './runner/browser-tests.js';
import {buildAll} from './runner/build.js';
import {inLanes} from './runner/lanes.js';
import {runNodeTests} from './runner/node-tests.js';
import {planOf} from './runner/plan.js';
import {prepare} from './runner/prepare.js';
import {Progress} from './runner/progress.js';
import {runProgram} from './runner/programs.js';
import {Results} from './runner/results.js';

const {values: options, positionals: named} = parseArgs({
  options: {release: {type: 'boolean', default: false}},
  allowPositionals: true,
});
if (options.release) process.env.OFB_WHOLE = '1';
const isWhole = Boolean(process.env.OFB_WHOLE);
const minutes = isWhole ? 90 : 30;
const minutesPerFile = isWhole ? 30 : 2;
const rootDir = fileURLToPath(new URL('..', import.meta.url));
// One lane for each core: more pages would only wait for one another and reach their time limits.
const lanes = availableParallelism();
// Child processes inherit these variables.
Object.assign(process.env, surroundings);
const started = Date.now();
const results = new Results();

// The totals are the last line, whatever the reason of the end.
process.on('exit', code => {
  const failures = results.failures();
  const slowest = results.slowest();
  const report = [
    failures && `Failed:\n\n${failures}\n`,
    `${((Date.now() - started) / 60_000).toFixed(1)} minutes`,
    slowest && `The slowest files:\n${slowest}\n`,
    results.totals(),
  ];
  // Not through the console, which the test runner delays.
  process.stdout.write(`\n${report.filter(Boolean).join('\n')}\n`);
  if (!results.hasPassed) process.exitCode = code || 1;
});
process.on('SIGINT', () => giveUp('The tests were interrupted.'));
process.on('SIGTERM', () => giveUp('The tests were ended from outside.'));
setTimeout(() => giveUp(`The tests did not end within ${minutes} minutes.`), minutes * 60_000).unref();

await run().catch(error => giveUp(error.stack));
process.exit();

async function run() {
  const engines = chooseEngines(process.env.OFB_BROWSERS);
  const steps = [prepare(engines, {isWhole}), ...(named.length > 0 ? [] : [buildAll(rootDir)])];
  try {
    for (const line of await Promise.all(steps)) console.log(line);
  } catch (error) {
    return giveUp(error.message);
  }
  await runTests(planOf({rootDir, engines, isWhole, named}));
}

async function runTests({node, plain, programs, ...inEngines}) {
  // Seconds as measured on two cores. They are used only for the estimate of the time that is left.
  const progress = new Progress(
    [
      {place: 'Firefox', files: inEngines.firefox, seconds: 65},
      {place: 'WebKit', files: inEngines.webkit, seconds: 50},
      {place: 'Chromium', files: inEngines.chromium, seconds: 65},
      {place: 'Bundle', files: inEngines.bundle, seconds: 20},
      {place: 'Node', files: [...node, ...plain, ...programs], seconds: 125},
    ].filter(({files}) => files.length > 0),
  );
  const add = result => {
    results.add(result);
    progress.add(result);
  };
  // The longest jobs start first, so that all lanes end together. Each engine is one lane with one page; the bundle is
  // a lane, too.
  const engines = Object.keys(inEngines).filter(engine => inEngines[engine].length > 0);
  const inNode = [
    ...node.map(file => async () => add(await runNodeTests(rootDir, file, minutesPerFile))),
    ...(plain.length > 0 ? [() => runPlainTests(plain, {minutes: minutesPerFile, onFile: add})] : []),
  ];
  // Chromium gets the free lanes, because each of its pages has the focus.
  const spare = Math.max(0, lanes - engines.length - inNode.length);
  const inBrowsers = engines.map(engine => () => {
    const pages = engine === 'chromium' ? 1 + spare : 1;
    return runBrowserTests(engine, inEngines[engine], {pages, onFile: add});
  });
  await inLanes([...inBrowsers, ...inNode], lanes, job => job());
  for (const file of programs) add(await runProgram(rootDir, file));
}

function giveUp(reason) {
  results.add({place: 'Run', file: '', passed: 0, failed: [{name: 'the run', message: reason}], skipped: 0});
  process.exit(1);
}

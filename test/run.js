/** `npm test`: the tests that need Node, then all others in every engine; the last line holds the totals. */
import {defaultReporter, startTestRunner} from '@web/test-runner';

import {isOnceMore, runOnceMore} from './browsers/once-more.js';
import {Totals} from './browsers/totals.js';
import {totalsReporter} from './browsers/totals-reporter.js';
import {runNodeTests} from './node-tests.js';

const minutes = process.env.OFB_WHOLE ? 60 : 25;
const totals = new Totals();
// `node test/run.js --files test/locale/*.test.ts` runs some browser tests; the test runner knows more options.
const isWholeSuite = !process.argv.includes('--files');

// However the run ends, the totals are its last line, and only a run that has passed exits with 0. Written past
// the console, because the test runner holds that back.
process.on('exit', code => {
  process.stdout.write(`\n${totals}\n`);
  if (!totals.hasPassed) process.exitCode = code || 1;
});
process.on('SIGINT', () => giveUp('The tests were interrupted.'));
process.on('SIGTERM', () => giveUp('The tests were ended from outside.'));
setTimeout(() => giveUp(`The tests did not end within ${minutes} minutes.`), minutes * 60_000).unref();

try {
  if (isWholeSuite) totals.add('Node', await runNodeTests(import.meta.dirname));
  const hasPassed = await runBrowserTests();
  process.exit(hasPassed ? 0 : 1);
} catch (error) {
  giveUp(error.message);
}

async function runBrowserTests() {
  const {default: config} = await import('../.config/web-test-runner.config.js');
  const progress = defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)});
  const lost = [];
  const runner = await startTestRunner({
    config: {...config, reporters: [progress, totalsReporter(totals, file => lost.push(file))]},
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  const hasPassed = await new Promise(resolve => runner.on('stopped', resolve));
  if (lost.length === 0) return hasPassed;
  totals.add('WebKit', isOnceMore ? {failed: lost.length} : runOnceMore(lost));
  return totals.hasPassed;
}

function giveUp(reason) {
  process.stderr.write(`${reason}\n`);
  totals.add('Run', {failed: 1});
  process.exit(1);
}

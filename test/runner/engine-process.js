/** A process of `browser-tests.js`: runs test files in one engine and sends the result of each file to its parent. */
import {relative} from 'node:path';

import {startTestRunner} from '@web/test-runner';

import {configFor} from '../../.config/web-test-runner.config.js';
import {endChildrenWithUs} from '../browsers/children.js';

/** Milliseconds. */
const longestToClose = 30_000;

/** Messages that the parent has not yet received: they would be lost if the process ended. */
const sendings = [];
const tell = result => sendings.push(new Promise(sent => process.send(result, sent)));

const [engine, pages, ...files] = process.argv.slice(2);
endChildrenWithUs();
process.on('SIGTERM', () => process.exit(1));
process.on('disconnect', () => process.exit(1));

const crashed = await run(files);
if (crashed.length > 0) {
  // WebKitGTK itself crashes sometimes: docs/testing.md. A second crash counts as a failure.
  console.error(`The browser has crashed in ${crashed.join(', ')}, which is run once more.`);
  for (const file of await run(crashed)) {
    const failed = [{name: 'the file', message: 'The browser has crashed twice.'}];
    tell({file, passed: 0, failed, skipped: 0});
  }
}
await Promise.all(sendings);
process.exit(0);

/** @returns {Promise<string[]>} the files in which the browser has crashed */
async function run(some) {
  const config = await configFor(engine, some, Number(pages));
  const runner = await startTestRunner({
    config: {...config, reporters: []},
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');

  const lost = [];
  const begun = new Map();
  const started = performance.now();
  runner.sessions.on('session-status-updated', session => {
    if (session.status === 'INITIALIZING') begun.set(session.id, performance.now());
    if (session.status !== 'FINISHED') return;
    const seconds = (performance.now() - (begun.get(session.id) ?? started)) / 1000;
    const file = relative(config.rootDir, session.testFile);
    if (session.browser.lost?.has(session.id)) lost.push(file);
    else tell({...resultOf(session), file, seconds});
  });
  await new Promise(resolve => {
    runner.on('stopped', resolve);
    // A browser that does not close in time ends together with this process.
    runner.on('finished', () => setTimeout(resolve, longestToClose));
  });
  return lost;
}

function resultOf({testResults, errors, passed: hasPassed}) {
  const tests = testResults ? flatten(testResults) : [];
  const failed = [
    ...tests
      .filter(({passed, skipped}) => !passed && !skipped)
      .map(({name, error}) => ({name, message: messageOf(error)})),
    ...errors.map(error => ({name: 'outside the tests', message: messageOf(error)})),
  ];
  if (!hasPassed && failed.length === 0)
    failed.push({name: 'the file', message: 'It did not end as it should.'});
  return {
    passed: tests.filter(({passed}) => passed).length,
    failed,
    skipped: tests.filter(({skipped}) => skipped).length,
  };
}

/** All tests of a file, each with the names of its suites before its own. */
function flatten({tests, suites}, path = []) {
  return [
    ...tests.map(test => ({...test, name: [...path, test.name].join(' › ')})),
    ...suites.flatMap(suite => flatten(suite, [...path, suite.name])),
  ];
}

function messageOf({message = '', stack = '', expected, actual} = {}) {
  const values = (expected ?? actual) ? [`expected: ${expected}`, `actual: ${actual}`] : [];
  return [message, ...values, stack].filter(Boolean).join('\n');
}

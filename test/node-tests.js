import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {finished} from 'node:stream/promises';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs the tests that need Node rather than a browser: every `*.node-test.js` in a folder.
 *
 * @param {string} folder
 * @returns {Promise<{passed: number, failed: number, skipped: number}>}
 */
export async function runNodeTests(folder) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  const files = findTests(folder);
  if (files.length === 0) return counts;

  // They wait for browsers and builds more than they reckon.
  const events = run({files, concurrency: 3, timeout: 600_000});
  events.on('test:pass', result => {
    counts[keyOf(result)] += isSuite(result) ? 0 : 1;
  });
  events.on('test:fail', result => {
    counts.failed += isSuite(result) ? 0 : 1;
  });
  const report = events.compose(new spec());
  report.pipe(process.stdout);
  await finished(report);
  return counts;
}

function findTests(folder) {
  return readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.node-test.js'))
    .map(name => join(folder, name));
}

function isSuite({details}) {
  return details.type === 'suite';
}

/** Node says that a file itself has passed when it holds no test, which is an oversight. */
function keyOf({file, name, skip}) {
  if (resolve(name) === file) return 'failed';
  return skip === undefined ? 'passed' : 'skipped';
}

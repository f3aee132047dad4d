import {join} from 'node:path';

import {runChild} from './child.js';

const reporter = import.meta.resolve('./node-reporter.js');

/**
 * Runs one file with Node's own test runner, in a process of its own.
 *
 * @param {string} rootDir of the repository
 * @param {string} file path from there
 * @param {number} minutes time limit of the file
 * @returns {Promise<import('./results.js').FileResult>}
 */
export async function runNodeTests(rootDir, file, minutes) {
  const started = performance.now();
  const result = {place: 'Node', file, passed: 0, failed: [], skipped: 0};
  let hasEnded = false;
  const {code, reason, complaint} = await runChild(join(rootDir, file), {
    execArgv: [`--test-reporter=${reporter}`],
    minutes,
    onMessage({outcome, name, message}) {
      if (outcome === 'failed') result.failed.push({name, message});
      else if (outcome === 'ended') hasEnded = true;
      else result[outcome] += 1;
    },
  });
  if (!hasEnded) {
    const hint = 'A server or a browser that is left open keeps a file from ending: test/opened.js.';
    result.failed.push({name: 'the file', message: `It ${reason}. ${hint}\n${complaint}`});
  } else if (code !== 0 && result.failed.length === 0) {
    result.failed.push({name: 'outside the tests', message: `The file ${reason}.\n${complaint}`});
  }
  return {...result, seconds: (performance.now() - started) / 1000};
}

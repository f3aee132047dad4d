import {relative, resolve} from 'node:path';
import {run} from 'node:test';

/**
 * Runs one file of Node's own test runner, in a process of its own.
 *
 * @param {string} rootDir of the repository
 * @param {string} file path from there
 * @param {number} minutes that it may take
 * @returns {Promise<import('./results.js').FileResult>}
 */
export async function runNodeTests(rootDir, file, minutes) {
  const started = performance.now();
  const result = {place: 'Node', file, passed: 0, failed: [], skipped: 0};
  // The child ends with us, also when we are interrupted.
  const end = new AbortController();
  const endNow = () => end.abort();
  process.once('exit', endNow);
  // A server that a failed test left open must not keep the process alive.
  const events = run({
    files: [resolve(rootDir, file)],
    timeout: minutes * 60_000,
    forceExit: true,
    signal: end.signal,
  });
  events.on('test:pass', ({details, name, skip}) => {
    // Node says that a file itself has passed when it holds no test.
    if (details.type === 'suite' || relative(rootDir, resolve(name)) === file) return;
    if (skip === undefined) result.passed += 1;
    else result.skipped += 1;
  });
  events.on('test:fail', ({details, name}) => {
    // A suite fails with its tests, which count.
    if (details.error?.failureType !== 'subtestsFailed')
      result.failed.push({name, message: messageOf(details.error)});
  });
  events.on('test:stderr', ({message}) => process.stderr.write(message));
  for await (const event of events) void event;
  process.off('exit', endNow);
  return {...result, seconds: (performance.now() - started) / 1000};
}

function messageOf(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause);
}

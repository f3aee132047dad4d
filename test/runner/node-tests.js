import {fork} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';

const reporter = import.meta.resolve('./node-reporter.js');

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
  let hasEnded = false;
  let complaint = '';
  const child = fork(join(rootDir, file), {
    execArgv: [`--test-reporter=${reporter}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr.on('data', text => {
    complaint += text;
    process.stderr.write(text);
  });
  child.on('message', ({outcome, name, message}) => {
    if (outcome === 'failed') result.failed.push({name, message});
    else if (outcome === 'ended') hasEnded = true;
    else result[outcome] += 1;
  });
  // The child ends with us, also when we are interrupted. Its browsers end with it.
  const end = () => child.kill();
  process.once('exit', end);
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    end();
    // It may be too busy to listen.
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  }, minutes * 60_000);
  const [code, signal] = await once(child, 'close');
  clearTimeout(limit);
  process.off('exit', end);

  if (!hasEnded || (code !== 0 && result.failed.length === 0)) {
    const reason = isLate
      ? `It did not end within ${minutes} minutes. A server or a browser that is left open keeps a file from ending: test/opened.js.`
      : `It ended with ${signal ?? `exit code ${code}`}.`;
    result.failed.push({name: 'the file', message: `${reason}\n${complaint}`});
  }
  const seconds = (performance.now() - started) / 1000;
  return {...result, seconds};
}

import {fork} from 'node:child_process';
import {once} from 'node:events';

/** Milliseconds between asking a process to end and ending it. */
const grace = 5000;

/**
 * Runs a module in a process of its own, which sends its results with `process.send`. The process ends when this one
 * ends, also after an interruption.
 *
 * @param {string} module its path
 * @param {object} options those of `fork`, and:
 * @param {readonly string[]} [options.args]
 * @param {number} [options.minutes] time limit of the process; no limit by default
 * @param {(message: object, refresh: () => void) => void} options.onMessage `refresh` starts the time limit again
 * @returns {Promise<{code: number | null, reason: string, complaint: string}>} the exit code, if there is one; the
 *   reason of the end, in words; the standard error of the process
 */
export async function runChild(module, {args = [], minutes, onMessage, ...options}) {
  const child = fork(module, args, {stdio: ['ignore', 'ignore', 'pipe', 'ipc'], ...options});
  let complaint = '';
  child.stderr.on('data', text => {
    complaint += text;
    process.stderr.write(text);
  });
  const end = () => child.kill();
  process.once('exit', end);
  let isLate = false;
  const limit = minutes && setTimeout(endLate, minutes * 60_000);
  child.on('message', message => onMessage(message, () => limit?.refresh()));

  // The last message may arrive after the exit, but before the connection ends.
  const [[code, signal]] = await Promise.all([once(child, 'close'), once(child, 'disconnect')]);

  clearTimeout(limit);
  process.off('exit', end);
  const reason = isLate
    ? `did not end within ${minutes} minutes`
    : `ended with ${signal ?? `exit code ${code}`}`;
  return {code, reason, complaint};

  function endLate() {
    isLate = true;
    end();
    // A busy process may not react to the first signal.
    setTimeout(() => child.kill('SIGKILL'), grace).unref();
  }
}

import {fork} from 'node:child_process';
import {once} from 'node:events';

/** Milliseconds between asking a process to end and ending it. */
const grace = 5000;

/**
 * Runs a module in a process of its own, which tells what it finds with `process.send`. The process ends with ours, also
 * when that is interrupted.
 *
 * @param {string} module its path
 * @param {object} options those of `fork`, and:
 * @param {readonly string[]} [options.args]
 * @param {number} [options.minutes] that it may take; without limit when there are none
 * @param {(message: object, refresh: () => void) => void} options.onMessage `refresh` lets the minutes begin again
 * @returns {Promise<{code: number | null, reason: string, complaint: string}>} its exit code, if it has one; how it
 *   ended, in words; what it has written to the standard error
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
    // It may be too busy to listen.
    setTimeout(() => child.kill('SIGKILL'), grace).unref();
  }
}

import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const run = fileURLToPath(new URL('../run.js', import.meta.url));

/** Whether this run is one for files whose browser had crashed, or did not start. */
export const isOnceMore = Boolean(process.env.OFB_ONCE_MORE);

/**
 * Runs test files once more whose WebKit has crashed, which WebKitGTK does in one run of three or so, or did not start;
 * a second time counts as a failure.
 *
 * @param {string[]} files
 * @returns {{passed: number, failed: number, skipped: number}}
 */
export function runOnceMore(files) {
  console.error(`WebKit has crashed or did not start in ${files.join(', ')}: once more.`);
  const {stdout} = spawnSync(process.execPath, [run, '--files', ...files], {
    env: {...process.env, OFB_BROWSERS: 'webkit', OFB_ONCE_MORE: 'yes'},
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  process.stdout.write(stdout);
  const counts = /^WebKit: (\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(stdout);
  const [passed, failed, skipped] = counts?.slice(1).map((count = 0) => Number(count)) ?? [0, 1, 0];
  return {passed, failed, skipped};
}

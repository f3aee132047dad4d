import {fileURLToPath} from 'node:url';

import {runChild} from './child.js';

const places = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit', bundle: 'Bundle'};
const program = fileURLToPath(new URL('engine-process.js', import.meta.url));

/**
 * Runs test files in one engine, in a process of its own: the test runner would take over the terminal of this process,
 * and two engines at once use two cores.
 *
 * @param {string} engine `chromium`, `firefox` or `webkit`, or `bundle`: Chromium with the elements of dist/cdn
 * @param {string[]} files paths from the root of the repository
 * @param {object} options
 * @param {number} options.pages how many files run at once; Firefox and WebKit never run more than one
 * @param {(result: import('./results.js').FileResult) => void} options.onFile is called for each file when it has ended
 */
export async function runBrowserTests(engine, files, {pages, onFile}) {
  const open = new Set(files);
  const {reason} = await runChild(program, {
    args: [engine, String(pages), ...files],
    onMessage(result) {
      open.delete(result.file);
      onFile({...result, place: places[engine]});
    },
  });
  const message = `The test runner ${reason} before it had run.`;
  for (const file of open) {
    onFile({place: places[engine], file, passed: 0, failed: [{name: 'the file', message}], skipped: 0});
  }
}

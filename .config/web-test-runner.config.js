import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';

import {bundle} from '../test/browsers/bundle.js';
import {engines} from '../test/browsers/engines.js';
import {forcedColours} from '../test/browsers/forced-colours.js';
import {freePort} from '../test/browsers/free-port.js';
import {locatePrograms} from '../test/browsers/locate.js';
import {rawFiles} from '../test/browsers/raw-files.js';
import {testPage} from '../test/browsers/test-page.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

/**
 * The test runner's options for test files in one engine.
 *
 * @param {keyof typeof engines | 'bundle'} place the engine; `bundle` is Chromium with the elements of dist/cdn
 * @param {string[]} files paths from the root of the repository
 * @param {number} pages how many are at work at once
 */
export async function configFor(place, files, pages) {
  const isShipped = place === 'bundle';
  const name = isShipped ? 'chromium' : place;
  const engine = engines[name];
  return {
    rootDir,
    files,
    browsers: [engine.launcher(locatePrograms(name, engine))],
    concurrency: pages,
    port: await freePort(),
    nodeResolve: {exportConditions: ['production', 'default']},
    plugins: [
      bundle(rootDir, files, {isShipped}),
      // For the few pages of tests that load a module of `src` by its address.
      esbuildPlugin({ts: true, tsconfig, target: 'es2022'}),
      forcedColours(),
    ],
    middleware: [rawFiles(rootDir)],
    testRunnerHtml: testPage,
    // Milliseconds for a test, and for a file.
    testFramework: {config: {timeout: 30_000, forbidOnly: true}},
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: process.env.OFB_WHOLE ? 1_800_000 : 120_000,
  };
}

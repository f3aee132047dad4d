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
 * Options of the test runner for one browser engine.
 *
 * @param {keyof typeof engines | 'bundle'} place the engine; `bundle` is Chromium with the elements of dist/cdn
 * @param {string[]} files paths relative to the root of the repository
 * @param {number} pages number of pages that run in parallel
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
      // For the few test pages that load a module of `src` by its URL.
      esbuildPlugin({ts: true, tsconfig, target: 'es2022'}),
      forcedColours(),
    ],
    middleware: [rawFiles(rootDir)],
    testRunnerHtml: testPage,
    // All timeouts are in milliseconds: here for one test, `testsFinishTimeout` for one file.
    testFramework: {config: {timeout: 30_000, forbidOnly: true}},
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: process.env.OFB_WHOLE ? 1_800_000 : 120_000,
  };
}

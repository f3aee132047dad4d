import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';

import {endChildrenWithUs} from '../test/browsers/children.js';
import {chooseEngines, engines} from '../test/browsers/engines.js';
import {forcedColours} from '../test/browsers/forced-colours.js';
import {freePort} from '../test/browsers/free-port.js';
import {locatePrograms} from '../test/browsers/locate.js';
import {apartFromOnePage, onePage} from '../test/browsers/one-page.js';
import {rawFiles} from '../test/browsers/raw-files.js';
import {testPage} from '../test/browsers/test-page.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

endChildrenWithUs();
const browsers = chooseEngines(process.env.OFB_BROWSERS).map(name => {
  const engine = engines[name];
  return engine.launcher(locatePrograms(name, engine));
});

export default {
  rootDir,
  // What takes longest comes first, so that nothing waits for it at the end.
  files: ['test/stories/*.test.ts', 'test/**/*.test.ts', ...apartFromOnePage],
  browsers,
  // They wait for frames and pages more than they reckon.
  concurrentBrowsers: browsers.length,
  port: await freePort(),
  nodeResolve: {exportConditions: ['production', 'default']},
  plugins: [onePage(rootDir), esbuildPlugin({ts: true, tsconfig, target: 'es2022'}), forcedColours()],
  middleware: [rawFiles(rootDir)],
  testRunnerHtml: testPage,
  testFramework: {config: {timeout: 30_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // One file tells all stories of the timeline.
  testsFinishTimeout: process.env.OFB_WHOLE ? 1_800_000 : 300_000,
};

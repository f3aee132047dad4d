import {join} from 'node:path';

import {inOnePage, testsUnder} from '../engine-tests.js';

/** The file that runs all tests of `inOnePage`: opening a page for each file would take longer than the tests. */
export const onePageFile = 'test/one-page.test.ts';

/**
 * A plugin of esbuild that fills that file with imports.
 *
 * @param {string} rootDir of the repository
 */
export function onePage(rootDir) {
  const folder = join(rootDir, 'test');
  return {
    name: 'one-page',
    setup({onLoad}) {
      onLoad({filter: /[\\/]test[\\/]one-page\.test\.ts$/}, () => {
        const files = testsUnder(folder, inOnePage);
        return {contents: files.map(file => `import './${file}';`).join('\n'), resolveDir: folder};
      });
    },
  };
}

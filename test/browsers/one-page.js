import {join} from 'node:path';

import {inOnePage, testsUnder} from '../engine-tests.js';

/** The file that stands for all tests of `inOnePage`: a page for each would take longer to open than they take. */
export const onePageFile = 'test/one-page.test.ts';

/**
 * A plugin of esbuild that fills this file with imports.
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

import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Test files that only reckon, and leave nothing behind in the page that runs them. */
const folders = ['calendar', 'content', 'feed', 'languages', 'locale', 'validator'];

export const apartFromOnePage = folders.map(folder => `!test/${folder}/**/*.test.ts`);

/**
 * A plugin of the test server: `test/one-page.test.ts` is all test files of some folders. A page of their own for each
 * would take longer to open than they take.
 *
 * @param {string} rootDir of the repository
 */
export function onePage(rootDir) {
  return {
    name: 'one-page',
    serve({path}) {
      if (path !== '/test/one-page.test.ts') return undefined;
      const files = folders.flatMap(folder => testsIn(rootDir, folder));
      return {type: 'js', body: files.map(file => `import '/${file}';`).join('\n')};
    },
  };
}

function testsIn(rootDir, folder) {
  return readdirSync(join(rootDir, 'test', folder), {recursive: true})
    .filter(name => name.endsWith('.test.ts'))
    .toSorted()
    .map(name => ['test', folder, ...name.split(/[\\/]/)].join('/'));
}

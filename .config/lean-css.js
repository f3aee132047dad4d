import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {transform} from 'lightningcss';

/**
 * Minifies a style sheet that is published as a file of its own, and that the bundler therefore does not see.
 *
 * @param {string} filename in the published folder
 * @returns {import('vite').Plugin}
 */
export function leanCss(filename) {
  let path;
  return {
    name: 'lean-css',
    configResolved({root, build}) {
      path = resolve(root, build.outDir, filename);
    },
    writeBundle() {
      writeFileSync(path, transform({filename, code: readFileSync(path), minify: true}).code);
    },
  };
}

import {readFileSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {transform} from 'lightningcss';

/**
 * Minifies a style sheet that is published as its own file. No module imports the file, so the bundler does not
 * minify it.
 *
 * @param {string} filename path in the output folder
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

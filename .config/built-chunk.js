import {existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';

/**
 * Replaces the import of a module by the file that an earlier build has made from it. The build fails unless there is
 * exactly one such file.
 *
 * @param {string} source the module as the import statement writes it: `./all-elements.ts`
 * @param {string} folder folder of the built file, relative to the folder of the importing file: `chunks/all`
 * @returns {import('vite').Plugin}
 */
export function builtChunk(source, folder) {
  const name = source.replace(/.*\/|\.ts$/g, '');
  let outDir;
  return {
    name: 'built-chunk',
    enforce: 'pre',
    configResolved({root, build}) {
      outDir = resolve(root, build.outDir);
    },
    resolveId(found) {
      if (found !== source) return null;
      const built = `${outDir}/${folder}`;
      const files = (existsSync(built) ? readdirSync(built) : []).filter(file => isOf(name, file));
      if (files.length !== 1)
        this.error(
          `${built} has ${files.length} files of ${source}, expected 1. Run "vite build --mode ${name}" before.`,
        );
      return {id: `./${folder}/${files[0]}`, external: true};
    },
  };
}

/** Whether a file name is the name of the chunk, with a hash of eight characters. */
function isOf(name, file) {
  return file.startsWith(`${name}-`) && file.length === `${name}-12345678.js`.length && file.endsWith('.js');
}

import {readdirSync} from 'node:fs';

/**
 * Replaces the import of a module by the file that an earlier build has made of it.
 *
 * @param {string} source as it is written in the import: `./all-elements.ts`
 * @param {string} folder of the built file, from the folder of the importing one: `chunks/all`
 * @returns {import('vite').Plugin}
 */
export function builtChunk(source, folder) {
  const name = source.replace(/.*\/|\.ts$/g, '');
  let outDir;
  return {
    name: 'built-chunk',
    enforce: 'pre',
    configResolved({build}) {
      ({outDir} = build);
    },
    resolveId(found) {
      if (found !== source) return null;
      const files = readdirSync(`${outDir}/${folder}`).filter(file =>
        new RegExp(`^${name}-.{8}\\.js$`).test(file),
      );
      if (files.length !== 1)
        this.error(`${outDir}/${folder} has ${files.length} files of ${source}, expected 1.`);
      return {id: `./${folder}/${files[0]}`, external: true};
    },
  };
}

const mark = '?own';

/**
 * Gives an entry point its own copy of each module that it imports statically. Otherwise the bundler puts a module that
 * an entry point and a chunk share into the entry point, and the chunk imports the entry point. If a CMS then adds a
 * query (`ofb.js?ver=2`), the browser loads and runs `ofb.js` twice.
 *
 * @param {string} entry end of the path of the entry point's source
 * @returns {import('vite').Plugin}
 */
export function ownModules(entry) {
  return {
    name: 'own-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const isOwn = importer?.endsWith(entry) || importer?.endsWith(mark);
      if (!isOwn || options.kind !== 'import-statement') return null;
      const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
      return resolved && {...resolved, id: resolved.id + mark};
    },
  };
}

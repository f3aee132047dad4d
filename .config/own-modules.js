const mark = '?own';

/**
 * Gives an entry its own copy of each module that it imports statically. A bundler puts a module that an entry shares
 * with a chunk into the entry, and the chunk imports it from there; a CMS that writes `ofb.js?ver=2` would then load
 * and run ofb.js twice.
 *
 * @param {string} entry path of its source
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

/**
 * Which modules go into one chunk: name of the chunk → paths of modules in `src`, without `.ts`. The static imports of
 * these modules go into the same chunk; the bundler places all other modules.
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Table
 */

/**
 * Converts the table to the `groups` of Rolldown's `codeSplitting`. A module goes into the first chunk that lists it.
 *
 * @param {Table} table
 */
export function groupsOf(table) {
  return Object.entries(table).map(([name, modules]) => ({
    name,
    test: id => modules.some(module => isModule(id, module)),
  }));
}

/**
 * Fails the build if the table lists a module that is not in its chunk. Either the module was moved, or a chunk
 * earlier in the table imports it.
 *
 * @param {Table} table
 * @returns {import('vite').Plugin}
 */
export function everyRowMatches(table) {
  return {
    name: 'every-row-matches',
    generateBundle(options, bundle) {
      for (const [chunk, modules] of Object.entries(table)) {
        const ids = Object.values(bundle).flatMap(({name, moduleIds = []}) =>
          name === chunk ? moduleIds : [],
        );
        const gone = modules.find(module => !ids.some(id => isModule(id, module)));
        if (gone)
          this.error(`The table names src/${gone}.ts for the chunk "${chunk}", which does not hold it.`);
      }
    },
  };
}

/** @param {string} id module id of the bundler, with slashes @param {string} module path in `src`, without `.ts` */
function isModule(id, module) {
  return id.endsWith(`/src/${module}.ts`);
}

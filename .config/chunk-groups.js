/**
 * Which modules go into one chunk: its name → paths in `src`, without `.ts`. What they import statically goes with them;
 * the bundler places all others.
 *
 * @typedef {Readonly<Record<string, readonly string[]>>} Table
 */

/**
 * The table as Rolldown's `codeSplitting` takes it. A module belongs to the first chunk that names it.
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
 * Fails a build in which the table names a module that is not in its chunk: it has moved, or a chunk before it in the
 * table imports it.
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

/** @param {string} id of the bundler: a path with slashes @param {string} module */
function isModule(id, module) {
  return id.endsWith(`/src/${module}.ts`);
}

/**
 * Which modules travel together: chunk → modules of `src`, without `.ts`. What they import statically comes with them.
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
 * Fails a build in which the table names a module that the bundle does not have: it has moved, and nobody has told the
 * table.
 *
 * @param {Table} table
 * @returns {import('vite').Plugin}
 */
export function everyRowMatches(table) {
  return {
    name: 'every-row-matches',
    generateBundle(options, bundle) {
      const ids = Object.values(bundle).flatMap(({moduleIds = []}) => moduleIds);
      for (const [chunk, modules] of Object.entries(table)) {
        const gone = modules.find(module => !ids.some(id => isModule(id, module)));
        if (gone)
          this.error(`The chunk "${chunk}" names the module src/${gone}.ts, which the bundle does not have.`);
      }
    },
  };
}

/** @param {string} id of the bundler: a path with slashes @param {string} module */
function isModule(id, module) {
  return id.endsWith(`/src/${module}.ts`);
}

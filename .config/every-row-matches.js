/**
 * Fails a build in which a row of the table of chunks names no module: the module has moved, and nobody has told the
 * table.
 *
 * @param {readonly {name: unknown, test: RegExp}[]} rows groups of Rolldown's `codeSplitting`
 * @returns {import('vite').Plugin}
 */
export function everyRowMatches(rows) {
  return {
    name: 'every-row-matches',
    generateBundle(options, bundle) {
      const modules = Object.values(bundle).flatMap(({moduleIds = []}) => moduleIds);
      for (const {test} of rows) {
        if (!modules.some(id => test.test(id))) this.error(`No module of the bundle matches ${test}.`);
      }
    },
  };
}

/**
 * Results as a Markdown table with a column for each engine. A cell that passes has the number of tests; a cell that
 * fails has the names of the failed tests.
 *
 * @param {readonly {row: string, column: string, engine: string, passed: boolean}[]} results
 * @param {string} title of the first column
 */
export function table(results, title) {
  const engines = [...new Set(results.map(({engine}) => engine))].toSorted();
  const rows = [...new Set(results.map(({row}) => row))];
  const lines = rows.map(row => {
    const cells = engines.map(engine =>
      cell(results.filter(one => one.row === row && one.engine === engine)),
    );
    return `| ${[row, ...cells].join(' | ')} |`;
  });
  return [`| ${[title, ...engines].join(' | ')} |`, `|${' --- |'.repeat(engines.length + 1)}`, ...lines].join(
    '\n',
  );
}

function cell(results) {
  const failed = results.filter(({passed, skipped}) => !passed && !skipped);
  const open = results.filter(({skipped}) => skipped);
  if (results.length === 0) return '–';
  if (failed.length > 0) return `✗ ${failed.map(({column}) => column).join(', ')}`.trim();
  if (open.length > 0) return `– open: ${open.map(({column}) => column).join(', ')}`;
  return results.length > 1 ? `✓ ${results.length} of ${results.length}` : '✓';
}

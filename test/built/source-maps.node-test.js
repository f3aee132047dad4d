import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const files = readdirSync(cdn, {recursive: true}).map(name => name.replaceAll('\\', '/'));

/** A text that occurs once in a source and once in each of the scripts. */
const cases = [
  {what: 'ofb.js', source: 'src/entries/autoloader.ts', text: 'could not be loaded', scripts: ['ofb']},
  {
    what: 'a module in its own chunk',
    source: 'src/elements/banner/period.ts',
    text: 'a time after from=',
    scripts: ['chunks/period', 'chunks/all/period', 'ofb.all'],
  },
  {
    what: 'a module in a shared chunk',
    source: 'src/elements/widget/content-controller.ts',
    text: 'the content stays as it was',
    scripts: ['chunks/widget', 'chunks/all/all-elements', 'ofb.all'],
  },
  {
    what: 'code after a minified template',
    source: 'src/elements/event-timeline/timeline.ts',
    text: '.year-title, .event-title',
    scripts: ['chunks/event-timeline', 'chunks/all/all-elements', 'ofb.all'],
  },
  {
    what: 'a language',
    source: 'src/languages/it/ui-events.ts',
    text: 'Nessun incontro in programma.',
    scripts: ['chunks/languages/it-ui-events', 'ofb.all'],
  },
  {
    what: 'code of Lit after the replaced policy name',
    source: 'node_modules/lit-html/lit-html.js',
    text: 'invalid template strings array',
    scripts: ['chunks/widget', 'chunks/all/all-elements', 'ofb.all'],
  },
];

for (const {what, source, text, scripts} of cases) {
  for (const script of scripts) {
    test(`the source map of ${script} finds the source line of ${what}`, () => {
      const file = files.find(
        name => name.replace(/(-[\w-]{8})?\.js$/, '') === script && name.endsWith('.js'),
      );
      const code = readFileSync(join(cdn, file), 'utf8');
      const map = new TraceMap(readFileSync(join(cdn, `${file}.map`), 'utf8'));

      const found = originalPositionFor(map, placeOf(text, code, script));

      const original = readFileSync(join(root, source), 'utf8');
      assert.ok(found.source?.endsWith(source), `${found.source} is not ${source}`);
      const {line, column} = placeOf(text, original, source);
      assert.equal(found.line, line);
      // A source map gives the start of a token: the quotation mark before the text.
      assert.ok(Math.abs(found.column - column) <= 3, `column ${found.column} instead of ${column}`);
    });
  }
}

/** Lines count from 1, columns from 0. */
function placeOf(text, code, name) {
  const parts = code.split(text);
  assert.equal(parts.length, 2, `${name} has "${text}" ${parts.length - 1} times`);
  const lines = parts[0].split('\n');
  return {line: lines.length, column: lines.at(-1).length};
}

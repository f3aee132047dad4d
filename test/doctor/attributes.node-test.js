import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

import {tableOf} from '../../.config/attributes/table.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');

test('the doctor’s table of attributes is up to date with the manifest', async () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));

  assert.equal(
    read('src/doctor/attributes.ts'),
    await tableOf(manifest),
    'the elements have changed: npm run build:attributes',
  );
});

test('the doctor’s table has every attribute and value that style sheets of the theme select', async () => {
  const {attributes} = await importSource('src/doctor/attributes.ts');
  const selected = readdirSync(join(root, 'src/theme'))
    .flatMap(name => [...read(`src/theme/${name}`).matchAll(/:host\(\[([\w-]+)(?:='([\w-]+)')?/g)])
    .filter(([, name]) => name !== 'hidden');

  assert.ok(selected.length > 0);
  for (const [tag, own] of Object.entries(attributes))
    for (const [selector, name, word] of selected)
      assert.ok(word ? own[name]?.includes(word) : name in own, `${tag}: ${selector}`);
});

test('the doctor knows the part of a feed for each tag', async () => {
  const {tags} = await importSource('src/doctor/attributes.ts');
  const {parts} = await importSource('src/doctor/parts.ts');

  assert.deepEqual(Object.keys(parts).toSorted(), tags.toSorted());
});

/** Imports a source that itself imports only types. It is not in the package, so no build compiles it. */
async function importSource(path) {
  const {outputText} = ts.transpileModule(read(path), {compilerOptions: {target: 'es2022'}});
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {attributes: known} = await importSource(join(root, 'src/doctor/attributes.ts'));
const {parts} = await importSource(join(root, 'src/doctor/parts.ts'));
const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** Attributes that style sheets alone read: theme, frame, font. */
const styled = readdirSync(join(root, 'src/theme'))
  .map(name => readFileSync(join(root, 'src/theme', name), 'utf8'))
  .flatMap(code => [...code.matchAll(/:host\(\[([\w-]+)(?:='([\w-]+)')?/g)])
  .filter(([, name]) => name !== 'hidden');

test('the doctor knows every tag', () => {
  const tags = elements.map(({tagName}) => tagName).toSorted();

  assert.deepEqual(Object.keys(known).toSorted(), tags);
  assert.deepEqual(Object.keys(parts).toSorted(), tags);
});

for (const {tagName, attributes} of elements) {
  test(`the doctor knows every attribute of ${tagName}, and no other`, () => {
    const names = [...attributes.map(({name}) => name), ...styled.map(([, name]) => name)];

    assert.deepEqual(Object.keys(known[tagName]).toSorted(), [...new Set(names)].toSorted());
  });

  test(`the doctor knows what the attributes of ${tagName} take`, () => {
    for (const {name, type} of attributes) {
      const words = [...type.text.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
      const kind = {boolean: 'switch', number: 'number'}[type.text] ?? 'text';
      const expected = words.length > 0 ? words.toSorted() : kind;
      const found = known[tagName][name];
      // The levels of headings are numbers, of which there are six.
      if (name === 'heading-level') assert.deepEqual(found, ['1', '2', '3', '4', '5', '6']);
      else assert.deepEqual(Array.isArray(found) ? found.toSorted() : found, expected, name);
    }
    for (const [, name, word] of styled) {
      if (word) assert.ok(known[tagName][name].includes(word), `${name}="${word}"`);
    }
  });
}

/** A source that imports nothing. The package does not hold it, so no build has made JavaScript of it. */
async function importSource(path) {
  const {outputText} = ts.transpileModule(readFileSync(path, 'utf8'), {compilerOptions: {target: 'es2022'}});
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

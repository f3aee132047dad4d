import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

import {validateFeed} from '../../dist/entries/validate.js';

const schema = JSON.parse(readFileSync(new URL('../../dist/content.schema.json', import.meta.url), 'utf8'));

for (const file of ['feed-format.md', 'feed-format.it.md']) {
  const page = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
  const examples = [...page.matchAll(/^```json\n(.+?)^```/gms)].map(([, example]) => example);

  test(`the ${examples.length} examples of ${file} are sound`, async () => {
    assert.ok(examples.length >= 6, `only ${examples.length} examples`);
    for (const example of examples) {
      const findings = await validateFeed(example);

      // A short example may have names without a language.
      assert.deepEqual(
        findings.filter(({rule}) => !['missing-language', 'no-language'].includes(rule)),
        [],
        example,
      );
    }
  });

  test(`${file} names every field`, () => {
    const missing = fieldsOf(schema).filter(field => !page.includes(field));

    assert.deepEqual(missing, []);
  });
}

function fieldsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node ? Object.keys(node.properties) : [];
  return [...new Set([...own, ...Object.values(node).flatMap(fieldsOf)])];
}

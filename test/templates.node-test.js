import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {_$LH as lit} from 'lit-html';
import ts from 'typescript';

import {markPlaces} from '../.config/slim-lit.js';

const chunks = fileURLToPath(new URL('../dist/cdn/chunks', import.meta.url));
// The names that Lit's own minified code has for its marks.
const mark = new Function('h', 'o', 'r', 'e', `${markPlaces}return N`)('$lit$', lit.P, `<?${lit.P}>`);

/** The texts of all template literals with a tag that make HTML. */
function templatesIn(file) {
  const found = [];
  const visit = node => {
    if (ts.isTaggedTemplateExpression(node)) {
      const {text, head, templateSpans = []} = node.template;
      const strings = [text ?? head.text, ...templateSpans.map(({literal}) => literal.text)];
      if (strings.some(part => /<[a-z]/.test(part))) found.push(Object.assign(strings, {raw: strings}));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(chunks, file), 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

test('what the bundle has in place of a parser finds the expressions of every template where Lit finds them', () => {
  const templates = readdirSync(chunks)
    .filter(name => name.endsWith('.js'))
    .flatMap(templatesIn);

  assert.ok(templates.length > 100, `${templates.length} templates are too few`);
  for (const strings of templates) {
    const [html, names] = lit.L(strings, 1);
    assert.deepEqual(mark(strings), [String(html), names]);
  }
});

import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';

/** A list in one language: `src/content/it/sectors.ts`. */
const list = /\/src\/content\/\w\w\/(sectors|partners|events)\.ts$/;

/**
 * Joins the built-in words of each language with what is the same in every language when the bundle is made: in two
 * lists each item would be named twice, and every page would pay for the code that joins them.
 *
 * @returns {import('vite').Plugin}
 */
export function joinedContent() {
  return {
    name: 'joined-content',
    enforce: 'pre',
    async transform(code, id) {
      if (id.endsWith('/src/content/built-in.ts')) return joined({combine: '(facts, items) => items'});
      if (/\/src\/content\/facts\/\w+\.ts$/.test(id)) return joined({facts: 'undefined'});
      const [, name] = list.exec(id) ?? [];
      if (!name) return null;
      const folder = join(dirname(id), '..');
      const [{heading, words}, {facts}, {combine}] = await Promise.all([
        evaluate(code),
        evaluate(readFileSync(join(folder, 'facts', `${name}.ts`), 'utf8')),
        evaluate(readFileSync(join(folder, 'built-in.ts'), 'utf8')),
      ]);
      return joined({heading: JSON.stringify(heading), words: JSON.stringify(combine(facts, words))});
    },
  };
}

/** @param {Record<string, string>} values by the names of what is exported */
function joined(values) {
  const code = Object.entries(values).map(([name, value]) => `export const ${name} = ${value};`);
  return {code: code.join('\n'), map: null};
}

/** Runs a module that imports nothing but types. @param {string} code */
function evaluate(code) {
  const {outputText} = ts.transpileModule(code, {compilerOptions: {target: ts.ScriptTarget.ES2022}});
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

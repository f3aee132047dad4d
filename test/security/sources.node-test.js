import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const sources = readdirSync(src, {recursive: true})
  .filter(path => path.endsWith('.ts'))
  // What no browser runs: a server's and the command line's output is text by trade.
  .filter(path => !/^(server|prerender|validator)\/|entries\/(server|prerender|cli)/.test(path))
  .map(path => ({
    path,
    code: readFileSync(join(src, path), 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, ''),
  }));

/** The one script that loads a file: ours, from where ofb.js comes from. */
const ownScript = /'script'\);\n(?:(?!\.src)[^}])*script\.src = import\.meta\.resolve\('\.\/ofb\.all\.js'\);/;

/** What would make text into something that runs, or need an exception in a page's policy. */
for (const [what, pattern] of [
  ['unsafeHTML or its like', /unsafe(HTML|SVG|MathML|Static)\b/],
  ['HTML from a string', /\.(inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe/],
  ['a document from a string', /document\.write|DOMParser|srcdoc|parseHTMLUnsafe/],
  ['code from a string', /\beval\(|new Function\(|setTimeout\(['"`]|import\((?!['"`]\.{1,2}\/)/],
  [
    'styles as a string',
    /<[^>]*\sstyle=|style\.cssText|setAttribute\(\s*['"]style|createElement\(['"]style|<style/,
  ],
  ['a listener as a string', /\son[a-z]+=["'$]|setAttribute\(\s*['"]on/],
  [
    'a script, but for data and for ofb.all.js',
    new RegExp(
      `createElement\\((?!${ownScript.source})['"]script|html\`[^\`]*<script(?! type="application/ld\\+json")`,
    ),
  ],
  ['a window that knows who opened it', /window\.open\(|target="_blank"(?![^>]*rel=)/],
]) {
  test(`no source holds ${what}`, () => {
    const found = sources.flatMap(({path, code}) => {
      const place = code.search(pattern);
      return place < 0 ? [] : [`${path}: ${code.slice(place, place + 80)}`];
    });

    assert.deepEqual(found, []);
  });
}

test('every link with a target says noopener', () => {
  const links = sources.flatMap(({path, code}) =>
    [...code.matchAll(/<a\b[^<]*?\btarget=[^<]*?>/g)].map(([link]) => ({path, link})),
  );

  assert.ok(links.length > 0, 'no link with a target was found');
  assert.deepEqual(
    links.filter(({link}) => !/rel="noopener/.test(link)),
    [],
  );
});

test('reads the sources it judges', () => {
  assert.ok(sources.length > 150, `only ${sources.length} sources found`);
});

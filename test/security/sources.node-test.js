import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const sources = readdirSync(src, {recursive: true})
  .filter(path => path.endsWith('.ts'))
  // Code that runs outside of browsers is left out: it has to write HTML as text.
  .filter(path => !/^(server|prerender|validator)\/|entries\/(server|prerender|cli)/.test(path))
  .map(path => ({
    path,
    code: readFileSync(join(src, path), 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, ''),
  }));

/** The only allowed script that loads a file: ofb.all.js, from the folder of ofb.js. */
const ownScript = /'script'\);\n(?:(?!\.src)[^}])*script\.src = import\.meta\.resolve\('\.\/ofb\.all\.js'\);/;

/** Code that would run text, or that would need an exception in the policy of a page. */
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
    'a script element, except for data and for ofb.all.js',
    new RegExp(
      `createElement\\((?!${ownScript.source})['"]script|html\`[^\`]*<script(?! type="application/ld\\+json")`,
    ),
  ],
  ['a link to a new window without noopener', /window\.open\(|target="_blank"(?![^>]*rel=)/],
]) {
  test(`no source contains ${what}`, () => {
    const found = sources.flatMap(({path, code}) => {
      const place = code.search(pattern);
      return place < 0 ? [] : [`${path}: ${code.slice(place, place + 80)}`];
    });

    assert.deepEqual(found, []);
  });
}

test('every link with a target has rel="noopener"', () => {
  const links = sources.flatMap(({path, code}) =>
    [...code.matchAll(/<a\b[^<]*?\btarget=[^<]*?>/g)].map(([link]) => ({path, link})),
  );

  assert.ok(links.length > 0, 'no link with a target was found');
  assert.deepEqual(
    links.filter(({link}) => !/rel="noopener/.test(link)),
    [],
  );
});

test('these tests find the sources', () => {
  assert.ok(sources.length > 150, `only ${sources.length} sources found`);
});

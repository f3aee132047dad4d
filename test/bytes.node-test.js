import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {nameOf} from '../.config/chunk-sizes.js';
import {filesOf} from './built/files.js';

const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));
const chunks = readdirSync(join(cdn, 'chunks')).filter(name => name.endsWith('.js'));

/** Bytes on the wire, brotli at its best, of the files with these names in one language. */
function bytesOf(names) {
  return names
    .map(name => brotliCompressSync(readFileSync(pathOf(name))).length)
    .reduce((sum, size) => sum + size);
}

function pathOf(name) {
  if (name.endsWith('.js')) return join(cdn, name);
  const found = chunks.filter(chunk => nameOf(chunk) === name);
  assert.equal(found.length, 1, `${found.length} chunks are called ${name}`);
  return join(cdn, 'chunks', found[0]);
}

for (const [what, names, limit] of [
  ['ofb.js', ['ofb.js'], 1.2],
  ['a banner alone', filesOf.banner, 9],
  ['partner logos alone', filesOf.partners, 9],
  // Wanted: 9.
  ['sector cards alone', filesOf.sectors, 10.5],
  // Nothing is wanted of it: it brings twenty-five events.
  ['a timeline alone', filesOf.events, 14.25],
  ['the partner page with four widgets', filesOf.partnerPage, 18],
]) {
  test(`${what} asks for at most ${limit} KB of our files`, () => {
    const bytes = bytesOf(names);

    assert.ok(bytes <= limit * 1024, `${bytes} bytes are more than ${limit * 1024}`);
  });
}

test('no widget brings the facts of all attributes, which wrappers and the doctor need', () => {
  const bringers = chunks.filter(name =>
    /from\s*"\.\/wrappers-/.test(readFileSync(join(cdn, 'chunks', name), 'utf8')),
  );

  assert.deepEqual(bringers.map(nameOf), ['doctor']);
});

test('the interface words of each language are at most 1.5 KB', () => {
  const folder = fileURLToPath(new URL('../dist/locale/phrases', import.meta.url));
  const files = readdirSync(folder).filter(name => name.endsWith('.js'));
  const languages = files.map(name => name.slice(0, -'.js'.length)).filter(name => name.length === 2);

  const sizes = languages.map(language => {
    const words = files
      .filter(name => name.startsWith(language))
      .map(name => readFileSync(join(folder, name), 'utf8'));
    return [language, brotliCompressSync(words.join('')).length];
  });

  assert.equal(languages.length, 14);
  assert.deepEqual(
    sizes.filter(([, bytes]) => bytes > 1.5 * 1024),
    [],
  );
});

test('all fourteen languages have the files that the loader asks for', () => {
  const loader = readFileSync(join(cdn, 'ofb.js'), 'utf8');
  const [, end] = /import\(["`]\.\/chunks\/["`]\+\w+\+["`](-\w{6}\.js)["`]\)/.exec(loader);
  const [names] = /it\|en(\|\w\w){12}/.exec(loader);

  const missing = names
    .split('|')
    .filter(name => !chunks.includes(name + end) || !chunks.includes(`four-${name}${end}`));
  assert.deepEqual(missing, []);
});

test('the version that the elements carry is the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const source = readFileSync(new URL('../src/entries/version.ts', import.meta.url), 'utf8');

  assert.match(source, new RegExp(`'${version.replaceAll('.', '\\.')}'`));
});

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';

import {nameOf} from '../.config/chunk-sizes.js';
import {filesOf} from './built/files.js';

const cdn = fileURLToPath(new URL('../dist/cdn', import.meta.url));
const chunks = readdirSync(join(cdn, 'chunks'), {recursive: true})
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.js'));

/** Transferred bytes of the files with these names in one language, with the best brotli compression. */
function bytesOf(names) {
  return names
    .map(name => brotliCompressSync(readFileSync(pathOf(name))).length)
    .reduce((sum, size) => sum + size);
}

function pathOf(name) {
  if (name.endsWith('.js')) return join(cdn, name);
  const found = chunks.filter(chunk => chunk.replace(/-[\w-]{8}\.js$/, '') === name);
  assert.equal(found.length, 1, `${found.length} chunks are called ${name}`);
  return join(cdn, 'chunks', found[0]);
}

// Limits in KB. They exist to find mistakes: where clear code needs more, the limit changes.
for (const [what, names, limit] of [
  ['ofb.js', ['ofb.js'], 1.7],
  // In each of these are 3 KB for the controller that loads features and asks again for those that did not come, and
  // for the error, which must not need the network.
  ['a banner alone', filesOf.banner, 16.5],
  ['partner logos alone', filesOf.partners, 17.5],
  ['sector cards alone', filesOf.sectors, 19],
  ['a timeline alone', filesOf.events, 23],
  ['the partner page with four widgets', filesOf.partnerPage, 27],
]) {
  test(`the files of ${what} are at most ${limit} KB`, () => {
    const bytes = bytesOf(names);

    assert.ok(bytes <= limit * 1024, `${bytes} bytes are more than ${limit * 1024}`);
  });
}

test('no widget loads the table of all attributes, which only plain HTML and the doctor need', () => {
  const bringers = chunks.filter(name =>
    /from\s*["`]\.\/attributes-/.test(readFileSync(join(cdn, 'chunks', name), 'utf8')),
  );

  assert.deepEqual(bringers.map(nameOf).toSorted(), ['doctor', 'wrappers']);
});

test('the interface words of each language are at most 1.5 KB', () => {
  const folder = fileURLToPath(new URL('../dist/languages', import.meta.url));
  const languages = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory());

  const sizes = languages.map(({name}) => {
    const files = readdirSync(join(folder, name)).filter(file => /^ui\b.*\.js$/.test(file));
    const words = files.map(file => readFileSync(join(folder, name, file), 'utf8'));
    return [name, brotliCompressSync(words.join('')).length];
  });

  assert.equal(languages.length, 14);
  assert.deepEqual(
    sizes.filter(([, bytes]) => bytes > 1.5 * 1024),
    [],
  );
});

// `loader.test.ts` compares the list with the requests of a page.
test('the partner page needs at most eight requests', () => {
  assert.ok(filesOf.partnerPage.length <= 8);
});

test('each part of a language is one file, which is the same in both builds of chunks', () => {
  const names = chunks.filter(name => name.startsWith('languages/')).map(nameOf);
  const parts = names.filter(name => name.startsWith('it')).map(name => name.replace(/^it/, ''));
  const languages = names.filter(name => !name.includes('-'));

  assert.equal(languages.length, 14);
  assert.equal(parts.length, 8);
  assert.deepEqual(
    names.toSorted(),
    languages.flatMap(language => parts.map(part => language + part)).toSorted(),
  );
});

for (const name of ['widget', 'all/all-elements', 'ofb.all.js']) {
  test(`${name} creates only the Trusted Types policy “ofb”`, () => {
    const policies = readFileSync(pathOf(name), 'utf8').matchAll(/createPolicy\(["'`](.*?)["'`]/g);

    assert.deepEqual(
      [...policies].map(([, policy]) => policy),
      ['ofb'],
    );
  });
}

test('the elements have the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const source = readFileSync(new URL('../src/entries/version.ts', import.meta.url), 'utf8');

  assert.match(source, new RegExp(`'${version.replaceAll('.', '\\.')}'`));
});

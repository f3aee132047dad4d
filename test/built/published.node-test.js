import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');

test('sri.json names every published file and its hash', () => {
  const files = readdirSync(cdn, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && !['sri.json', 'importmap.json'].includes(entry.name))
    .map(({parentPath, name}) => join(parentPath, name));
  const hashes = files.map(file => [
    relative(cdn, file).replaceAll(sep, '/'),
    `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`,
  ]);

  assert.deepEqual(JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8')), Object.fromEntries(hashes));
});

test('importmap.json names every module that ofb.js may load', () => {
  const {integrity} = JSON.parse(readFileSync(join(cdn, 'importmap.json'), 'utf8'));
  const chunks = readdirSync(join(cdn, 'chunks'), {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.js'));

  const expected = ['./ofb.js', ...chunks.map(name => `./chunks/${name}`)];
  assert.deepEqual(Object.keys(integrity).toSorted(), expected.toSorted());
});

test('no published file contains the folder of the build or an absolute address of a script', () => {
  const files = readdirSync(cdn, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
  const wrong = files
    .map(({parentPath, name}) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .filter(
      ([name, text]) =>
        text.includes(root) ||
        (name.endsWith('.html') && /(?:href|src)="(?:\/|https?:)/.test(text)) ||
        (name.endsWith('.js') && /(?:from|import\(|import)\s*["'`](?:\/|https?:)/.test(text)),
    );

  assert.deepEqual(
    wrong.map(([name]) => name),
    [],
  );
});

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {hashesOf} from '../../.config/integrity.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const copy = mkdtempSync(join(tmpdir(), 'built-elsewhere-'));
after(() => rmSync(copy, {recursive: true, force: true}));

test('the same sources give the same bytes in another folder', async () => {
  const needless = ['.git', 'dist', 'node_modules', 'stories', 'test', 'tmp'];
  for (const name of readdirSync(root).filter(entry => !needless.includes(entry))) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

  await built('--mode', 'four');
  await built();
  // The same modules in one file, and pages beside it, take as long again: a release looks at those, too.
  const isWhole = Boolean(process.env.OFB_WHOLE);
  if (isWhole) await built('--mode', 'all');

  // Source maps name the sources of others by the way to them, and the copy's node_modules is a link.
  const [hashes, expected] = [join(copy, 'dist/cdn'), cdn].map(folder =>
    Object.entries(hashesOf(folder)).filter(
      ([name]) => !name.endsWith('.map') && (isWhole || /^(ofb\.js$|chunks\/)/.test(name)),
    ),
  );
  assert.ok(hashes.length > 100);
  assert.deepEqual(hashes, expected, 'dist/cdn is not what these sources give: npm run build');
});

test('sri.json names every published file and its hash', () => {
  assert.deepEqual(JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8')), hashesOf(cdn));
});

test('importmap.json names every module that ofb.js may ask for', () => {
  const {integrity} = JSON.parse(readFileSync(join(cdn, 'importmap.json'), 'utf8'));
  const chunks = readdirSync(join(cdn, 'chunks')).filter(name => name.endsWith('.js'));

  const expected = ['./ofb.js', ...chunks.map(name => `./chunks/${name}`)];
  assert.deepEqual(Object.keys(integrity).toSorted(), expected.toSorted());
});

test('no published file knows where it was built or where it will stand', () => {
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

function built(...options) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], {
    cwd: copy,
  });
}

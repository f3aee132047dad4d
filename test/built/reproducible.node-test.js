import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
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

  await built('--mode', 'all-elements');
  await built();
  await built('--mode', 'all');

  // Source maps hold relative paths to node_modules, which is a link in the copy.
  const [hashes, expected] = [join(copy, 'dist/cdn'), cdn].map(folder =>
    Object.entries(hashesOf(folder)).filter(([name]) => !name.endsWith('.map')),
  );
  assert.ok(hashes.length > 100);
  assert.deepEqual(hashes, expected, 'dist/cdn is not what these sources give: npm run build');
});

function built(...options) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', ...options], {
    cwd: copy,
  });
}

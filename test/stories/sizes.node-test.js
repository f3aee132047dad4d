import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {sizesIn} from '../../.config/chunk-sizes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = sizesIn(join(root, 'dist/cdn/chunks'));

test('the pages for designers ask for the sizes of chunks that there are', () => {
  const folder = join(root, 'stories');
  const pages = readdirSync(folder).filter(name => name.endsWith('.mdx'));
  const asked = pages.flatMap(page => [
    ...readFileSync(join(folder, page), 'utf8').matchAll(/bytesOf\('([^']+)'\)/g),
  ]);

  assert.ok(asked.length > 20);
  assert.deepEqual(
    asked.map(([, name]) => name).filter(name => !sizes[name]),
    [],
  );
});

test('a chunk counts with what must come with it, and without what is there', () => {
  assert.ok(sizes['partner-logos/row'] < 1000, 'a row brings its line, and not the base');
  assert.ok(sizes['feed/parse-calendar'] > 20_000, 'the reader of calendars brings its library');
});

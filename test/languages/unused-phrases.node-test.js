import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Asked for by what a feed says, or by what is on now. */
const asked = /^(past|now|upcoming|cancelled|postponed|rescheduled|movedOnline|soldOut)$/;

test('no phrase is translated fourteen times and never said', () => {
  const code = readdirSync(source, {recursive: true})
    .filter(
      file => file.endsWith('.ts') && !/phrases\/|content\/|languages\//.test(file.replaceAll('\\', '/')),
    )
    .map(file => readFileSync(join(source, file), 'utf8'))
    .join('\n');

  const unused = ['it', 'it-events', 'it-planner', 'it-controls']
    .flatMap(file => [
      ...readFileSync(join(source, `locale/phrases/${file}.ts`), 'utf8').matchAll(/^ {2}(\w+):/gm),
    ])
    .map(([, key]) => key)
    .filter(
      key => !asked.test(key) && !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]|'${key}'`).test(code),
    );

  assert.deepEqual(unused, []);
});

import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {build} from 'vite';

import {litPolicy} from '../../.config/lit-policy.js';
import {everyRowMatches, groupsOf} from '../../.config/chunk-groups.js';

const folder = mkdtempSync(join(tmpdir(), 'build-table-'));
after(() => rmSync(folder, {recursive: true, force: true}));

mkdirSync(join(folder, 'src'));
writeFileSync(join(folder, 'src/entry.ts'), "export const load = () => import('./later.ts');");
writeFileSync(join(folder, 'src/later.ts'), 'export const later = 1;');

function buildWith(table) {
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [everyRowMatches(table)],
    build: {
      lib: {entry: 'src/entry.ts', formats: ['es']},
      rolldownOptions: {output: {codeSplitting: {groups: groupsOf(table)}}},
    },
  });
}

test('the build puts each module into the chunk that the table gives for the module', async () => {
  const [{output}] = await buildWith({named: ['later']});

  assert.ok(
    output.some(({name, moduleIds}) => name === 'named' && moduleIds.some(id => id.endsWith('/later.ts'))),
  );
});

test('the build fails when the table names a missing module, and the message names that module', async () => {
  await assert.rejects(
    buildWith({named: ['later', 'elements/gone']}),
    /The table names src\/elements\/gone\.ts for the chunk "named"/,
  );
});

test('the build fails when the source of Lit creates its Trusted Types policy in another way', () => {
  const fail = message => {
    throw new Error(message);
  };
  const transform = source =>
    litPolicy().transform.call({error: fail}, source, '/node_modules/lit-html/lit-html.js');

  assert.throws(() => transform('s.createPolicy("lit",{createHTML:t=>t})'), /lit-html has 0 calls like/);
});

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';

import {build} from 'vite';

import {everyRowMatches} from '../../.config/every-row-matches.js';
import {litPolicy} from '../../.config/lit-policy.js';

const folder = mkdtempSync(join(tmpdir(), 'build-table-'));
after(() => rmSync(folder, {recursive: true, force: true}));

function buildOf({code, plugins, groups}) {
  writeFileSync(join(folder, 'entry.js'), code);
  writeFileSync(join(folder, 'later.js'), 'export const later = 1;');
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins,
    build: {
      lib: {entry: 'entry.js', formats: ['es']},
      rolldownOptions: {output: {codeSplitting: {groups}}},
    },
  });
}

const code = "export const load = () => import('./later.js');";
const known = {name: 'later', test: /later\.js$/};

test('a build succeeds when each row of its table matches a module', async () => {
  const groups = [known];

  await buildOf({code, groups, plugins: [everyRowMatches(groups)]});
});

test('a build fails when a row of its table matches no module, and names the row', async () => {
  const groups = [known, {name: 'gone', test: /elements\/gone\./}];

  await assert.rejects(
    buildOf({code, groups, plugins: [everyRowMatches(groups)]}),
    /No module of the bundle matches \/elements\\\/gone\\\.\//,
  );
});

test('a build fails when Lit makes its policy in another way', () => {
  const fail = message => {
    throw new Error(message);
  };
  const transform = source =>
    litPolicy().transform.call({error: fail}, source, '/node_modules/lit-html/lit-html.js');

  assert.throws(() => transform('s.createPolicy("lit",{createHTML:t=>t})'), /lit-html has 0 calls like/);
});

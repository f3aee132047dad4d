import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {publint} from 'publint';
import {formatMessage} from 'publint/utils';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'ofb-package-'));
let tarball;
let files;

before(async () => {
  const {stdout} = await execute(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {
      cwd: root,
      maxBuffer: 2 ** 26,
    },
  );
  // The output is a list with npm 11, and an object with names of packages with npm 12.
  const [report] = Object.values(JSON.parse(stdout));
  tarball = {...report, path: join(folder, report.filename)};
  files = report.files.map(({path}) => path);
});

after(() => rmSync(folder, {recursive: true, force: true}));

test('publint finds no fault in the package', async () => {
  const {messages} = await publint({pack: {tarball: readFileSync(tarball.path).buffer}, strict: true});

  assert.deepEqual(
    messages.map(message => formatMessage(message, manifest)),
    [],
  );
});

test('types resolve from every entry, in Node and in bundlers', async () => {
  const attw = join(root, 'node_modules/.bin/attw');

  const patterns = Object.keys(manifest.exports).filter(entry => entry.includes('*'));
  const examples = ['elements/banner', 'elements/banner.js', 'define/banner', 'define/banner.js'];
  const types = files.flatMap(file => /^dist\/(types\/\w+)\.d\.ts$/.exec(file)?.[1] ?? []);
  const parameters = [
    ...['--profile', 'esm-only', '--format', 'json'],
    // Patterns and text files have no types.
    ...['--exclude-entrypoints', './llms.txt', ...patterns],
    ...['--include-entrypoints', ...[...examples, ...types].map(entry => `./${entry}`)],
  ];

  // attw exits with an error after its report when there is a problem in the profile.
  const {stdout} = await execute(attw, [tarball.path, ...parameters], {maxBuffer: 2 ** 26});

  const {analysis} = JSON.parse(stdout);
  assert.equal(
    Object.keys(analysis.entrypoints).filter(entry => entry.startsWith('./types/')).length,
    types.length,
  );
});

test('every entry of the package leads to files in the tarball, and every module has types', () => {
  const targets = Object.entries(manifest.exports).map(([entry, target]) => [entry, target.types ?? target]);
  const missing = targets.filter(([, target]) => {
    const name = new RegExp(`^${target.slice(2).replaceAll('.', '\\.').replaceAll('*', '[\\w.-]+')}$`);
    const declarations = new RegExp(name.source.replace(/\\\.js\$$/, '\\.d\\.ts$'));
    return ![name, declarations].every(wanted => files.some(file => wanted.test(file)));
  });

  assert.deepEqual(missing, []);
});

test('the tarball has no source maps, no Storybook, no sources and no unbundled code of script tags', () => {
  const surplus = files.filter(file =>
    /\.map$|^dist\/(storybook|pictures|without-script|doctor)\/|^(src|test|docs)\/|entries\/(autoloader|all|all-elements|preload)\./.test(
      file,
    ),
  );

  assert.deepEqual(surplus, []);
  assert.ok(tarball.size < 1.2 * 1024 * 1024, `${tarball.size} bytes`);
});

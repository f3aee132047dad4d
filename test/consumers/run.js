/**
 * `npm run consumers`: packs this package, installs the package in small projects, type-checks and builds them, and
 * opens each in Chromium. `npm run consumers react-18 vue-3` tests only these projects.
 */
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify, stripVTControlCharacters} from 'node:util';

import {launchChromium} from '../browsers/launch.js';
import {serve} from '../bench/serve.js';
import {faultsOf} from './visit.js';

const execute = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const began = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'ofb-consumers-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

if (!existsSync(join(root, 'dist/llms.txt'))) await npm(root, 'run', 'build', '--silent');
const {stdout} = await npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
renameSync(join(folder, stdout.trim()), join(folder, 'open-for-business-widgets.tgz'));

const asked = process.argv.slice(2);
const names = readdirSync(import.meta.dirname, {withFileTypes: true})
  .filter(entry => entry.isDirectory() && (asked.length === 0 || asked.includes(entry.name)))
  .map(({name}) => name);
const browser = await launchChromium();
const results = new Map();
const queue = [...names];
await Promise.all(Array.from({length: availableParallelism()}, takeTurns));
await browser.close();

const failed = [...results.values()].filter(faults => faults.length > 0).length;
console.log(`${secondsSince(began)} s`);
console.log(`${results.size - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || results.size === 0 ? 1 : 0;

async function takeTurns() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const start = performance.now();
    const faults = await examine(name).catch(error => [
      `${error.stdout ?? ''}${error.stderr ?? error.stack}`,
    ]);
    results.set(name, faults);
    console.log(
      [`${faults.length > 0 ? '✘' : '✔'} ${name} (${secondsSince(start)} s)`, ...faults].join('\n  '),
    );
  }
}

async function examine(name) {
  const home = join(folder, name);
  cpSync(join(import.meta.dirname, name), home, {recursive: true});
  const {scripts} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  await npm(home, 'install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts');
  if (scripts.build) await npm(home, 'run', 'build', '--silent');
  const faults = scripts.wrong ? await accepted(home) : [];
  if (!existsSync(join(home, 'index.html'))) return faults;

  const built = existsSync(join(home, 'dist')) ? join(home, 'dist') : home;
  const server = await serve(built, new Map());
  try {
    return [...faults, ...(await faultsOf(browser, `${server.origin}/index.html`))];
  } finally {
    server.close();
  }
}

/** For type checkers without `@ts-expect-error`: they have to find an error in each line with an element. */
async function accepted(home) {
  const [file] = readdirSync(join(home, 'wrong')).filter(name => !name.endsWith('.json'));
  const lines = readFileSync(join(home, 'wrong', file), 'utf8').split('\n');
  const report = await npm(home, 'run', 'wrong', '--silent').then(
    () => '',
    ({stdout, stderr}) => stripVTControlCharacters(stdout + stderr),
  );
  return lines.flatMap((line, index) =>
    line.startsWith('<ofb-') && !report.includes(`${file}:${index + 1}:`) ? [`accepted: ${line}`] : [],
  );
}

function npm(cwd, ...parameters) {
  return execute('npm', parameters, {cwd, timeout: 300_000, maxBuffer: 2 ** 26});
}

function secondsSince(start) {
  return Math.round((performance.now() - start) / 1000);
}

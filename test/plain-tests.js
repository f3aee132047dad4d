import {join, relative} from 'node:path';

import {surroundings} from './browsers/environment.js';
import {plainFolders, testsUnder} from './engine-tests.js';
import {runChild} from './runner/child.js';

const testFolder = import.meta.dirname;
const rootFolder = join(testFolder, '..');

// `node test/plain-tests.js test/locale/fill.test.ts` runs one file; without a name it runs all files.
if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2).map(name => relative(rootFolder, name));
  const results = await runFiles(filesOf(named.length > 0 ? named : testFolder), {
    reporter: 'spec',
    minutes: 30,
  });
  const hasPassed = results.every(({failed}) => failed.length === 0);
  process.exit(hasPassed ? 0 : 1);
}

/**
 * Runs tests that use no DOM, in one process.
 *
 * @typedef {import('./plain-process.ts').FileResult} FileResult
 * @param {string | readonly string[]} tests the folder of all tests, or files by their paths in the repository
 * @param {object} options
 * @param {number} options.minutes time limit of a file
 * @param {(result: FileResult) => void} [options.onFile] is called for each file when it has ended
 * @returns {Promise<FileResult[]>}
 */
export function runPlainTests(tests, {minutes, onFile}) {
  return runFiles(filesOf(tests), {reporter: 'none', minutes, onFile});
}

function filesOf(tests) {
  if (typeof tests !== 'string') return tests;
  return testsUnder(tests, plainFolders).map(name => relative(rootFolder, join(tests, name)));
}

async function runFiles(files, {reporter, minutes, onFile = () => {}}) {
  const results = [];
  const add = result => {
    results.push(result);
    onFile(result);
  };
  const {reason} = await runChild(join(testFolder, 'plain-process.ts'), {
    args: [reporter, ...files],
    // tsx reads tsconfig.json of this folder.
    cwd: rootFolder,
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: {...process.env, ...surroundings},
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    minutes,
    onMessage(result, refresh) {
      refresh();
      add(result);
    },
  });
  // The first file without a result has hung, or has ended the process.
  const [lost, ...others] = files.slice(results.length);
  if (lost) {
    console.error(`${lost} ${reason}.`);
    add(failureOf(lost, `This file ${reason}.`));
  }
  for (const file of others) add(failureOf(file, `It has not run, because ${lost} ${reason}.`));
  return results;
}

function failureOf(file, message) {
  return {place: 'Node', file, passed: 0, failed: [{name: file, message}], skipped: 0, seconds: 0};
}

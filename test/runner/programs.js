import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';

/** Test programs without a test runner. Their last line is `N passed, N failed`. They run before a release. */
export const programs = ['test/consumers/run.js', 'test/cms/wordpress/run.js'];

/**
 * Runs one of these programs.
 *
 * @param {string} rootDir of the repository
 * @param {string} file path from there
 * @returns {Promise<import('./results.js').FileResult>}
 */
export async function runProgram(rootDir, file) {
  const child = spawn(process.execPath, [join(rootDir, file)], {
    cwd: rootDir,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += text));
  const end = () => child.kill();
  process.once('exit', end);
  const [code] = await once(child, 'close');
  process.off('exit', end);
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  const hasPassed = code === 0 && Number(passed) > 0 && Number(failed) === 0;
  return {
    place: 'Node',
    file,
    passed: Number(passed),
    failed: hasPassed ? [] : [{name: `the program, with exit code ${code}`, message: output}],
    skipped: 0,
  };
}

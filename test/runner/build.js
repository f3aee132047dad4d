import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

/**
 * Builds everything that is tested: the bundle, the npm modules and Storybook.
 *
 * @param {string} rootDir of the repository
 * @returns {Promise<string>} one line
 * @throws {Error} with the output of the build, when it fails
 */
export async function buildAll(rootDir) {
  const started = Date.now();
  for (const script of ['build', 'build:storybook']) {
    try {
      await promisify(execFile)('npm', ['run', '--silent', script], {cwd: rootDir, maxBuffer: 2 ** 26});
    } catch (error) {
      throw new Error(`npm run ${script} failed:\n${error.stdout}${error.stderr}`, {cause: error});
    }
  }
  return `Built in ${Math.round((Date.now() - started) / 1000)} s.`;
}

import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {findProgram} from '../browsers/find.js';

/** Whether packages can be installed: on Debian or Ubuntu as root, as in a CI container. */
export function canInstall() {
  return process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/**
 * Installs Debian packages.
 *
 * @param {string[]} packages
 * @throws {Error} with the output of apt-get, when it fails
 */
export async function installPackages(packages) {
  await runApt(['update']);
  await runApt(['install', '--yes', '--no-install-recommends', ...packages]);
}

async function runApt(args) {
  // Another apt on the machine holds a lock: wait for it instead of failing at once.
  const command = ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  try {
    await promisify(execFile)('apt-get', command, {env, maxBuffer: 2 ** 26});
  } catch (error) {
    throw new Error(`apt-get ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, {cause: error});
  }
}

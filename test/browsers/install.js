import {spawnSync} from 'node:child_process';

import {findProgram} from './find.js';

/** Whether this machine lets us install: Debian or Ubuntu, as root, which is what a bare CI container is. */
export function canInstall() {
  return process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/**
 * Installs Debian packages and prints one line for it; apt's own output is shown only when it fails.
 *
 * @param {string[]} packages
 */
export function installPackages(packages) {
  const started = Date.now();
  refreshPackageLists();
  runApt(['install', '--yes', '--no-install-recommends', ...packages]);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`Installed ${packages.join(', ')} in ${seconds} s.`);
}

let areListsFresh = false;

function refreshPackageLists() {
  if (areListsFresh) return;
  runApt(['update']);
  areListsFresh = true;
}

function runApt(args) {
  // Another apt on the machine holds a lock: wait for it instead of failing at once.
  const command = ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stdout, stderr} = spawnSync('apt-get', command, {env, encoding: 'utf8'});
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

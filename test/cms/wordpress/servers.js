import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {findProgram} from '../../browsers/find.js';
import {execute} from './execute.js';

/** On Debian, mariadbd is not in the PATH of ordinary users. */
export const programs = {
  php: 'php',
  setUp: 'mariadb-install-db',
  database: findProgram(['mariadbd']) ?? '/usr/sbin/mariadbd',
};

/** Starts a database in the folder, and gives the path of its socket. */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'socket');
  // As root, MariaDB starts only with the option `--user=root`.
  const settings = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  await execute(programs.setUp, [...settings, '--auth-root-authentication-method=normal']);
  start(programs.database, [...settings, `--socket=${socket}`, '--skip-networking']);
  await until(() => existsSync(socket), 'the database to start');
  return socket;
}

/** Starts PHP's server for a folder, with several processes, because a browser sends several requests at once. */
export async function startPhp(folder, port) {
  const parameters = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder];
  start(programs.php, parameters, {PHP_CLI_SERVER_WORKERS: '4'});
  const isThere = () => fetch(`http://127.0.0.1:${port}/readme.html`).catch(() => false);
  await until(isThere, 'PHP to answer');
}

/** Starts a program. It ends when this process ends, together with its own child processes. */
function start(program, parameters, environment) {
  const child = spawn(program, parameters, {
    detached: true,
    stdio: 'ignore',
    env: {...process.env, ...environment},
  });
  // First of the listeners, so that the program ends before the folder is deleted.
  process.prependListener('exit', () => {
    try {
      // The database is deleted, so it need not shut down cleanly.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The program has already ended.
    }
  });
}

async function until(isSo, what) {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited half a minute for ${what}.`);
    await wait(100);
  }
}

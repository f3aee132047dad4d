import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {findProgram} from '../../browsers/find.js';
import {execute} from './execute.js';

/** What Debian keeps out of the way of ordinary users is named in full. */
export const programs = {
  php: 'php',
  setUp: 'mariadb-install-db',
  database: findProgram(['mariadbd']) ?? '/usr/sbin/mariadbd',
};

/** A database of its own; answers with the socket in the folder that it is reached through. */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'socket');
  // As root it wants to be told that root is meant.
  const settings = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  await execute(programs.setUp, [...settings, '--auth-root-authentication-method=normal']);
  start(programs.database, [...settings, `--socket=${socket}`, '--skip-networking']);
  await until(() => existsSync(socket), 'the database to start');
  return socket;
}

/** PHP serves a folder, and several requests at once, as a browser sends them. */
export async function startPhp(folder, port) {
  const parameters = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder];
  start(programs.php, parameters, {PHP_CLI_SERVER_WORKERS: '4'});
  const isThere = () => fetch(`http://127.0.0.1:${port}/readme.html`).catch(() => false);
  await until(isThere, 'PHP to answer');
}

/** What has been started ends with us, and with it what it has started itself. */
function start(program, parameters, environment) {
  const child = spawn(program, parameters, {
    detached: true,
    stdio: 'ignore',
    env: {...process.env, ...environment},
  });
  // Before the folder is taken away.
  process.prependListener('exit', () => {
    try {
      // A database that is thrown away need not tidy up first.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended before.
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

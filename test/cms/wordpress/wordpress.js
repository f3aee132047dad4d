import {cpSync, existsSync, mkdirSync, realpathSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {freePort} from '../../browsers/free-port.js';
import {execute} from './execute.js';
import {programs, startDatabase, startPhp} from './servers.js';

/**
 * Sets up a WordPress with its defaults, in a folder of its own.
 *
 * @param {string} source folder of the WordPress to copy
 * @param {string} folder to work in
 */
export async function startWordPress(source, folder) {
  const site = join(folder, 'site');
  const plugins = join(site, 'wp-content/mu-plugins');
  // Debian's wp-config.php reads /etc, and some of its links lead to packages that may be missing.
  const filter = file => existsSync(file) && !/wp-config\.php$|\.htaccess$/.test(file);
  cpSync(realpathSync(source), site, {recursive: true, dereference: true, filter});
  mkdirSync(plugins);
  // Browsers request this file.
  writeFileSync(join(site, 'favicon.ico'), '');

  const [socket, port] = await Promise.all([startDatabase(folder), freePort()]);
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(join(site, 'wp-config.php'), configuration(origin, socket));
  const installed = await php('install.php');
  await startPhp(site, port);

  return {
    origin,
    ...installed,
    /** Adds code that a webmaster would write into `functions.php` of the theme. */
    configure(name, code) {
      writeFileSync(join(plugins, `${name}.php`), `<?php\n${code}\n`);
    },
    /** Puts a file into the folder of WordPress. */
    publish(name, text) {
      writeFileSync(join(site, name), text);
    },
    /**
     * @param {readonly {role: string, content: string}[]} posts
     * @returns {Promise<readonly {address: string, content: string}[]>} as they were saved
     */
    async save(posts) {
      const saved = await php('save.php', JSON.stringify(posts));
      return saved.map(({id, content}) => ({content, address: `${origin}/?p=${id}`}));
    },
  };

  async function php(file, input) {
    const parameters = ['-d', 'display_errors=stderr', join(import.meta.dirname, file)];
    const answer = await execute(programs.php, parameters, {cwd: site, input});
    try {
      return JSON.parse(answer);
    } catch {
      throw new Error(`${file} has answered: ${answer}`);
    }
  }
}

function configuration(origin, socket) {
  return `<?php
define('DB_NAME', 'test');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

import {existsSync} from 'node:fs';

import {engines} from '../browsers/engines.js';
import {missingMessage, missingPrograms} from '../browsers/locate.js';
import {canInstall, installPackages} from './install.js';

/** What `test/cms/wordpress/run.js` needs, for releases. */
const wordpress = {
  folder: '/usr/share/wordpress',
  packages: ['wordpress', 'wordpress-theme-twentytwentythree', 'mariadb-server-core', 'php-cli', 'php-mysql'],
};

/**
 * The step before the first test: finds the programs of all engines, or installs missing ones where that is possible.
 *
 * @param {string[]} names of engines
 * @param {{isWhole: boolean}} options whether WordPress is tested, too
 * @returns {Promise<string>} one line that says what was found or installed
 * @throws {Error} that says in one line what is missing and how to install it
 */
export async function prepare(names, {isWhole}) {
  const missing = missingAmong(names);
  const lacking = Object.keys(missing);
  const others = isWhole && !existsSync(wordpress.folder) ? wordpress.packages : [];
  if (lacking.length + others.length === 0) return `Engines: ${names.join(', ')}, all found.`;
  if (!canInstall()) {
    if (lacking.length > 0) throw new Error(missingMessage(missing));
    return `Engines: ${names.join(', ')}, all found; WordPress is missing.`;
  }

  const started = Date.now();
  const packages = [...Object.values(missing).flatMap(engine => engine.packages), ...others];
  await installPackages(packages);
  const still = missingAmong(lacking);
  if (Object.keys(still).length > 0) throw new Error(missingMessage(still));
  const seconds = Math.round((Date.now() - started) / 1000);
  return `Engines: ${names.join(', ')}; installed ${packages.join(', ')} in ${seconds} s.`;
}

function missingAmong(names) {
  const lacking = names.filter(name => missingPrograms(engines[name]).length > 0);
  return Object.fromEntries(lacking.map(name => [name, engines[name]]));
}

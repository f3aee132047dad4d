import {after} from 'node:test';

/**
 * Opens what a test file needs, and closes it after the last test of the file. Await it at the top of the file, not in
 * `before`: when a later opening fails, the file ends at once, and with it whatever is open.
 *
 * @template {{close(): unknown}} Thing a server, a browser
 * @param {Thing | Promise<Thing>} opening
 * @returns {Promise<Thing>}
 */
export async function opened(opening) {
  const thing = await opening;
  after(() => thing.close());
  return thing;
}

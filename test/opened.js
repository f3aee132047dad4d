import {after} from 'node:test';

/**
 * Opens a server or a browser for a test file, and closes it after the last test of the file. Await the result at the
 * top of the file, not in `before`: when a later opening fails, the process of the file ends with everything it opened.
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

import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const lists = ['sri.json', 'importmap.json'];

/**
 * Writes hashes for pages that use Subresource Integrity: `sri.json` has the SHA-384 hash of every published file,
 * `importmap.json` the hashes of the modules in the format of an import map. Use it only in the last build that writes
 * into the folder.
 *
 * @returns {import('vite').Plugin}
 */
export function integrity() {
  let folder;
  return {
    name: 'integrity',
    configResolved({root, build}) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler() {
        const hashes = hashesOf(folder);
        const modules = Object.entries(hashes).filter(([file]) => /^(ofb|chunks\/.*)\.js$/.test(file));
        write('sri.json', hashes);
        write('importmap.json', {
          integrity: Object.fromEntries(modules.map(([file, hash]) => [`./${file}`, hash])),
        });
      },
    },
  };

  function write(name, data) {
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  }
}

/**
 * The hash of each file in a folder, by its path with slashes, in alphabetical order.
 *
 * @param {string} folder
 * @returns {Record<string, string>} values of the attribute `integrity`: `sha384-…`
 */
export function hashesOf(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter(file => !lists.includes(file))
    .toSorted();
  return Object.fromEntries(files.map(file => [file, hashOf(join(folder, file))]));
}

function hashOf(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

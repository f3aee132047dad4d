import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const id = 'virtual:chunk-sizes';

/**
 * Provides the module `virtual:chunk-sizes` with the sizes of the built chunks, for the pages of Storybook. See
 * `sizesIn()`.
 *
 * @param {string} folder folder of the chunks
 * @returns {import('vite').Plugin}
 */
export function chunkSizes(folder) {
  return {
    name: 'chunk-sizes',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: address =>
      address === `\0${id}` ? `export default ${JSON.stringify(sizesIn(folder))}` : undefined,
  };
}

/**
 * Sizes of chunks in bytes after Brotli compression. `banner` is this chunk with all its static imports, without the
 * files that every widget loads. `banner/scene` is what `import()` of the chunk `scene` loads in addition to `banner`.
 *
 * @param {string} folder folder of the chunks
 * @returns {Record<string, number>} empty if the folder does not exist
 */
export function sizesIn(folder) {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => /^(languages\/)?[\w.-]+\.js$/.test(name));
  const chunks = new Map(
    files.map(name => [name, new Chunk(name, readFileSync(join(folder, name), 'utf8'))]),
  );
  const base = wholeOf(files.find(name => nameOf(name) === 'widget'));

  const sizes = files.flatMap(file => {
    const own = wholeOf(file);
    const later = chunks.get(file).later.filter(name => chunks.has(name));
    return [
      [nameOf(file), bytesOf(without(own, base))],
      ...later.map(name => [
        `${nameOf(file)}/${nameOf(name)}`,
        bytesOf(without(wholeOf(name), new Set([...base, ...own]))),
      ]),
    ];
  });
  return Object.fromEntries(sizes);

  /** A chunk and its static imports, direct and indirect. */
  function wholeOf(file, found = new Set()) {
    if (found.has(file) || !chunks.has(file)) return found;
    found.add(file);
    for (const name of chunks.get(file).atOnce) wholeOf(name, found);
    return found;
  }

  function bytesOf(names) {
    return names.reduce((sum, name) => sum + chunks.get(name).bytes, 0);
  }
}

class Chunk {
  /** @param {string} file path in the folder @param {string} code */
  constructor(file, code) {
    const names = pattern =>
      [...code.matchAll(pattern)].map(([, path]) => posix.join(posix.dirname(file), path));
    /** Files that the chunk imports statically (`atOnce`) and with `import()` (`later`). */
    this.atOnce = names(/(?:from|import)\s*["'`](\.[\w./-]+\.js)/g);
    this.later = names(/import\(\s*["'`](\.[\w./-]+\.js)/g);
    this.bytes = brotliCompressSync(code).length;
  }
}

/** Name of a chunk, without folder and hash: `languages/it-1a2B3c4D.js` → `it`. */
export function nameOf(file) {
  return posix.basename(file).replace(/-[\w-]{8}\.js$/, '');
}

function without(names, others) {
  return [...names].filter(name => !others.has(name));
}

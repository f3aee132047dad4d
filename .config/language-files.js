import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

// What decides about the bytes of a language's file: its words, and what makes a file of them.
const folders = ['src/languages', 'src/content', 'src/locale/phrases', '.config'];
const files = ['src/theme/script.styles.ts', 'vite.config.ts', 'package-lock.json'];

/**
 * Gives the files of the languages names that can be worked out (`de-1a2b3c4d.js`, `de-sectors-1a2b3c4d.js`), and puts
 * that into the place of the table of languages: fourteen names with a hash of their own, in the loader and in the
 * widget's chunk, would be paid for by every page, and a hash for each of its parts by every language. ofb.js gets a copy
 * of that module, because it must share none with its chunks.
 *
 * @param {{prefix?: string, isLater?: (path: string) => boolean}} [options] prefix: what stands before the names of the
 *   files; isLater: which parts of a language have files of their own
 * @returns {import('vite').Plugin}
 */
export function languageFiles({prefix = '', isLater = () => true} = {}) {
  const hash = hashOfSources();
  const table = /languages = \{([^}]+)\} satisfies [^;]+;/;
  /** @param {string} id @param {string} name */
  const chunk = (id, name) => ({
    type: /** @type {const} */ ('chunk'),
    id,
    fileName: `chunks/${prefix}${name}-${hash}.js`,
    preserveSignature: /** @type {const} */ ('strict'),
  });
  return {
    name: 'language-files',
    enforce: 'pre',
    buildStart() {
      const names = namesIn(readFileSync('src/languages/languages.ts', 'utf8').match(table)[1]);
      for (const name of names) {
        const id = `src/languages/${name}.ts`;
        const parts = readFileSync(id, 'utf8').matchAll(later);
        this.emitFile(chunk(id, name));
        for (const [, path, list, set] of parts) {
          if (isLater(path))
            this.emitFile(chunk(`src${path}`, list ? `${name}-${list}` : `${name}-phrases-${set}`));
        }
      }
    },
    async resolveId(source, importer, options) {
      if (!source.endsWith('/languages.ts') || !importer?.endsWith('/entries/warm.ts')) return null;
      const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
      return `${resolved.id}?loader`;
    },
    load(id) {
      return id.endsWith('/languages.ts?loader')
        ? {code: readFileSync(id.replace(/\?.*/, ''), 'utf8'), moduleType: 'ts'}
        : null;
    },
    transform(code, id) {
      if (!id.includes('/languages/languages.ts')) return null;
      const folder = id.endsWith('?loader') ? './chunks/' : './';
      const names = namesIn(code.match(table)[1]).join('|');
      return {
        code: code
          // What a page adds goes there.
          .replace(table, 'languages = {};')
          .replace(
            /new RegExp\(\s*`(.*)`,\s*'i',\s*\)/,
            (_, pattern) => `/${pattern.replace(/\$\{.*?\}/, names)}/i`,
          )
          .replace(
            'return languages[name]()',
            `return import(/* @vite-ignore */ '${folder}${prefix}' + name + '-${hash}.js')`,
          ),
        map: null,
      };
    },
  };
}

// What a language asks for later: `() => import('../content/it/sectors.ts')`.
const later = /import\('\.\.(\/(?:content\/\w+\/(\w+)|locale\/phrases\/\w+-(\w+))\.ts)'\)/g;

/** @param {string} table */
function namesIn(table) {
  return [...table.matchAll(/(\w+): \(\) => import/g)].map(([, name]) => name);
}

function hashOfSources() {
  const found = folders.flatMap(folder =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(({parentPath, name}) => `${parentPath}/${name}`),
  );
  const hash = createHash('sha256');
  for (const file of [...files, ...found].toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 6);
}

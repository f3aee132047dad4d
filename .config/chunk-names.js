/** A module with texts in one language: `languages/it/index.ts`, `languages/it/events.ts`. */
const inOneLanguage = /src\/languages\/([a-z]{2,3})\/([\w-]+)\.ts$/;

/** The facts of the built-in content. */
const facts = /src\/content\/facts\.ts$/;

/**
 * Names of the files of chunks, in a folder. Those of languages are `chunks/languages/it-….js` (index.ts) and
 * `chunks/languages/it-events-….js`, and the facts are `chunks/facts-….js`, whatever the folder: they import nothing
 * but languages and facts, and both builds of chunks make the same files of them.
 *
 * @param {string} folder folder for all other chunks, with a slash at the end: `chunks/`
 */
export function chunkNamesIn(folder) {
  /** @param {{name: string, facadeModuleId: string | null}} chunk */
  return ({name, facadeModuleId}) => {
    if (facts.test(facadeModuleId ?? '')) return 'chunks/facts-[hash].js';
    const [, tag, part] = inOneLanguage.exec(facadeModuleId ?? '') ?? [];
    if (!tag) return `${folder}${name}-[hash].js`;
    return `chunks/languages/${part === 'index' ? tag : `${tag}-${part}`}-[hash].js`;
  };
}

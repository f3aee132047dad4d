/** A module with words in one language: `content/it/events.ts`, `locale/phrases/it-events.ts`, `languages/it.ts`. */
const inOneLanguage = /src\/(?:languages|content|locale\/(phrases))\/([a-z]{2,3})(?:[/-](\w+))?\.ts$/;

/**
 * Names of the files of chunks, in a folder. Those of languages are `chunks/languages/it-events-….js` and
 * `chunks/languages/it-ui-events-….js`, whatever the folder: languages import nothing but languages, and both builds of
 * chunks make the same files of them.
 *
 * @param {string} folder `chunks/`
 */
export function chunkNamesIn(folder) {
  /** @param {{name: string, facadeModuleId: string | null}} chunk */
  return ({name, facadeModuleId}) => {
    const [, isUi, tag, part] = inOneLanguage.exec(facadeModuleId ?? '') ?? [];
    if (!tag) return `${folder}${name}-[hash].js`;
    return `chunks/languages/${[tag, isUi && 'ui', part].filter(Boolean).join('-')}-[hash].js`;
  };
}

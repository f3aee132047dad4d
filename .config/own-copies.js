import {basename} from 'node:path';

/** Small, without state, and not for all widgets. */
const modules =
  /\/src\/(icons\/mark|elements\/head(\.styles)?|locale\/(fill|cached|figure|plural)|model\/safe-url)\.ts$/;

/**
 * Gives each module a copy of its own of the small ones that it shares with a few others: as chunks they would be one
 * more request each, and in the chunk that all widgets share, the others would pay for them.
 *
 * @returns {import('vite').Plugin}
 */
export function ownCopies() {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.endsWith('.ts')) return null;
      const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
      return resolved && modules.test(resolved.id) ? `${resolved.id}?of=${ownerOf(importer)}` : resolved;
    },
  };
}

/** A copy's own imports are its owner's; what a timeline is made of shares one chunk. @param {string} importer */
function ownerOf(importer) {
  const [, owner] = /\?of=([\w.-]+)$|\/(event-timeline)\//.exec(importer)?.filter(Boolean) ?? [];
  return owner ?? basename(importer, '.ts');
}

import type {Language} from '../languages/language.ts';
import {availableNameOf, loadAvailable} from '../languages/likely.ts';

const warned = new Set<string>();

/**
 * BCP 47 tags of the languages that a page prefers if its own language is missing: `data-languages="fr de"` on a script
 * tag. Invalid tags are named once in the console, and left out.
 */
export function otherLanguages(): readonly string[] {
  const script = document.querySelector<HTMLElement>('script[data-languages]');
  return script?.dataset.languages?.split(/[\s,]+/).filter(isTag) ?? [];
}

/**
 * Loads the language of a widget on a page that has phrases of its own, or whose language is not built in: the
 * language of `tag`, else the first available language of `data-languages`, else English.
 *
 * @param tag `lang` as the page wrote it; an invalid BCP 47 tag is named once in the console
 */
export async function otherLanguage(tag: string): Promise<Language> {
  if (document.querySelector('script[data-ofb-phrases]')) {
    const {registerPagePhrases} = await import('./page-phrases.ts');
    registerPagePhrases();
  }
  if (tag) isTag(tag);
  return loadAvailable([tag, ...otherLanguages()].find(availableNameOf) ?? '');
}

/** Whether a text is a BCP 47 tag of less than 100 characters. Any other text is named once in the console. */
export function isTag(tag: string): boolean {
  // Engines are slow with very long tags, and no real tag is that long.
  const isSound = tag.length < 100 && isKnownToIntl(tag);
  const found = tag.length > 40 ? `${tag.slice(0, 40)}…` : tag;
  if (!isSound && !warned.has(found)) {
    warned.add(found);
    console?.warn?.(
      `Open for business widgets: found "${found}" as a language, expected a BCP 47 tag such as "de" or "pt-BR"${hint(tag)}.`,
    );
  }
  return isSound;
}

function hint(tag: string): string {
  const repaired = tag.trim().replaceAll('_', '-').replace(/\..*/, '');
  return repaired !== tag && repaired.length < 40 && isKnownToIntl(repaired)
    ? `; did you mean "${repaired}"?`
    : '';
}

function isKnownToIntl(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    // Intl throws a RangeError for an invalid tag.
    return false;
  }
}

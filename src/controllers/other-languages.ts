import type {Language} from '../languages/language.ts';
import {likely, speakLikely} from '../languages/likely.ts';

const warned = new Set<string>();

/** What a page wants to be shown where its own language is missing: `data-languages="fr de"` on our script tag. */
export function otherLanguages(): readonly string[] {
  const script = document.querySelector<HTMLElement>('script[data-languages]');
  return script?.dataset.languages?.split(/[\s,]+/).filter(isTag) ?? [];
}

/**
 * The language of a widget on a page that brings words of its own, or whose language we do not speak: then the first of
 * the page's others that we do, else English.
 *
 * @param tag what the page says, which may be anything
 */
export async function otherLanguage(tag: string): Promise<Language> {
  if (document.querySelector('script[data-ofb-phrases]')) {
    const {registerPagePhrases} = await import('./page-phrases.ts');
    registerPagePhrases();
  }
  if (tag) isTag(tag);
  return speakLikely([tag, ...otherLanguages()].find(likely) ?? '');
}

/** Says so once of what is none. */
export function isTag(tag: string): boolean {
  // What is that long is none, and need not be looked through.
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
    // RangeError is how Intl says no.
    return false;
  }
}

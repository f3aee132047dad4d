import type {Language} from '../languages/language.ts';
import type {LanguageTag} from '../languages/languages.ts';
import type {Tag} from './tags.ts';

// The elements' own table, once more: a module that ofb.js shared with its chunks would live in ofb.js, and be
// loaded twice where a CMS asks for ofb.js?ver=2.
const languages: Record<LanguageTag, () => Promise<{language: Language}>> = {
  it: () => import('../languages/it.ts'),
  en: () => import('../languages/en.ts'),
};

/** Fetches what an element is going to ask for, while the element itself is on its way. */
export async function warm(element: Element): Promise<unknown> {
  const tag = element.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) as LanguageTag;
  const {language} = await (languages[tag] ?? languages.en)();
  const isBuiltIn = !element.matches('[src], [content]') && !document.querySelector('script[data-src]');
  switch (element.localName as Tag) {
    case 'ofb-banner':
      return element.matches('[variant]') && import('../elements/banner/scene.ts');
    case 'ofb-sector-cards':
      return isBuiltIn && language.sectors();
    case 'ofb-event-timeline':
      return Promise.all([language.phrasesOf.events(), isBuiltIn && language.events()]);
    case 'ofb-partner-logos':
      return isBuiltIn && language.partners();
  }
}

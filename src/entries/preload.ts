import {firstOf, load} from '../languages/languages.ts';
import {tags, type Tag} from './tags.ts';

/** The elements and the scene of the banner, each in a chunk of its own. */
export const parts = {tags, scene: () => import('../elements/banner/layouts/card-and-hero.ts')};

/** Fetches what an element is going to ask for, while the element itself is on its way. */
export async function warm(element: Element, scene: (typeof parts)['scene']): Promise<unknown> {
  const others = document.querySelector<HTMLElement>('script[data-languages]')?.dataset['languages'];
  const loading = Promise.all([
    load(firstOf(`${element.closest('[lang]')?.getAttribute('lang')} ${others}`)),
    element.matches('ofb-banner[variant]') && scene(),
  ]);
  // The first date of a page takes an engine tens of milliseconds, which it has while files are on their way.
  if (element.matches('ofb-event-timeline')) Intl.DateTimeFormat();
  const [{language}, drawings] = await loading;
  const isBuiltIn = !element.matches('[src], [content]') && !document.querySelector('script[data-src]');
  switch (element.localName as Tag) {
    case 'ofb-banner':
      return isBuiltIn && drawings && language.programmeDetails();
    case 'ofb-sector-cards':
      return isBuiltIn && language.sectors();
    case 'ofb-event-timeline':
      return Promise.all([language.phrasesOf.events(), isBuiltIn && language.events()]);
    case 'ofb-partner-logos':
      return isBuiltIn && language.partners();
  }
}

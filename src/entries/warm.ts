import {firstOf, load} from '../languages/languages.ts';
import type {Tag} from './tags.ts';

/**
 * Fetches what an element is going to ask for, while the element itself is on its way. The build gives ofb.js its own
 * copy of the languages: a module that it shared with its chunks would live in ofb.js, and be loaded twice where a CMS
 * asks for ofb.js?ver=2.
 */
export async function warm(element: Element): Promise<unknown> {
  const others = document.querySelector<HTMLElement>('script[data-languages]')?.dataset['languages'];
  const {language} = await load(firstOf(`${element.closest('[lang]')?.getAttribute('lang')} ${others}`));
  const isBuiltIn = !element.matches('[src], [content]') && !document.querySelector('script[data-src]');
  switch (element.localName as Tag) {
    case 'ofb-banner':
      return (
        element.matches('[variant]') &&
        Promise.all([isBuiltIn && language.welcome(), import('../elements/banner/scene.ts')])
      );
    case 'ofb-sector-cards':
      return isBuiltIn && language.sectors();
    case 'ofb-event-timeline':
      return Promise.all([language.phrasesOf.events(), isBuiltIn && language.events()]);
    case 'ofb-partner-logos':
      return isBuiltIn && language.partners();
  }
}

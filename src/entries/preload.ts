import type {Dependencies} from '../controllers/content-source.ts';
import {dependencies} from '../controllers/dependencies.ts';
import {originsOf} from '../controllers/origins.ts';
import type {Language} from '../languages/language.ts';
import {firstOf, load} from '../languages/languages.ts';
import {tags, type Tag} from './tags.ts';

type WidgetClass = Awaited<ReturnType<(typeof tags)[Tag]>>;

/**
 * Loads the class of an element and, in parallel, the page's language and the built-in content that the element needs.
 * Then loads the active features of the element. What cannot be loaded here, the element loads again itself.
 *
 * @param loadClass loads the class of the element
 * @throws {Error} if the class cannot be loaded
 */
export async function preload(
  element: HTMLElement,
  loadClass: () => Promise<WidgetClass>,
): Promise<WidgetClass> {
  const others = document.querySelector<HTMLElement>('script[data-languages]')?.dataset['languages'];
  const name = firstOf(`${element.closest('[lang]')?.getAttribute('lang')} ${others}`);
  const attribute = (attributeName: string) => element.getAttribute(attributeName) ?? undefined;
  const origins = originsOf(element, {content: attribute('content'), src: attribute('src')});
  const isBuiltIn = origins.content === undefined && !origins.src;
  const language = load(name).then(module => module.language);
  const content = language
    .then(loaded => preloadContent(dependencies[element.localName as Tag], loaded, isBuiltIn))
    .catch(() => {});
  const widget = await loadClass();
  const features = language.then(loaded => widget.preload(element, loaded)).catch(() => {});
  await Promise.all([content, features]);
  return widget;
}

async function preloadContent(
  {parts = [], phrases}: Dependencies,
  language: Language,
  isBuiltIn: boolean,
): Promise<void> {
  // The first formatter of dates takes tens of milliseconds: make it while files are being loaded. Here, because on a page
  // that has removed Intl the class is loaded all the same, and the widget shows its fallback or the error.
  if (parts.includes('events')) Intl.DateTimeFormat();
  const lists = isBuiltIn ? parts.filter(part => part !== 'programme') : [];
  await Promise.all([
    phrases && language.phrasesOf[phrases](),
    lists.length > 0 && import('../content/facts.ts'),
    ...lists.map(part => language[part]()),
  ]);
}

import {defaultConverter, type PropertyDeclaration} from 'lit';
import {ContentSource} from '../../controllers/content-source.ts';
import {originsOf} from '../../controllers/origins.ts';
import type {Language} from '../../languages/language.ts';
import {activeFeatures, type Plan} from './features.ts';

interface Page {
  readonly language: Language;
  /** The properties of the element's class. */
  readonly properties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/**
 * Loads in parallel, before the class of an element is defined: its features, the interface words, and the built-in
 * content or the feed. Resolves when all modules are loaded or have failed, and does not wait for the feed. Never
 * rejects: the widget loads again what is missing.
 */
export async function preload(plan: Plan, element: HTMLElement, page: Page): Promise<void> {
  const host = propertiesOf(element, page.properties);
  const origins = originsOf(element, host);
  const isFed = origins.content !== undefined || Boolean(origins.src);
  const source = new ContentSource(page.language);
  const active = activeFeatures(plan, {...host, isFed, clock: () => new Date()}, undefined);
  const features = active.map(name => plan.features[name]!);
  const loading: readonly Promise<unknown>[] = [
    ...features.map(feature => feature.load()),
    ...[plan.dependencies, ...features].flatMap(({parts = [], phrases}) => [
      ...(phrases ? [source.phrases(phrases)] : []),
      ...(isFed ? [] : parts.map(part => source.part(part))),
    ]),
    ...(isFed ? [import('../../controllers/feed.ts').then(({preloadFeed}) => preloadFeed(origins))] : []),
  ];
  // Not `Promise.allSettled`: a page may replace Promise by a polyfill without this method.
  await Promise.all(loading.map(part => part.catch(() => {})));
}

/** The properties that the element will have, read from its attributes. */
function propertiesOf(element: Element, properties: Page['properties']): Record<PropertyKey, unknown> {
  return Object.fromEntries(
    [...properties].map(([name, {attribute, type}]) => {
      const value = element.getAttribute(typeof attribute === 'string' ? attribute : String(name));
      return [name, defaultConverter.fromAttribute!(value, type) ?? undefined];
    }),
  );
}

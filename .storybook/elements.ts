import {tags} from '../src/entries/tags.ts';

const names = Object.keys(tags);

/**
 * Defines the elements that stories show: those of the sources, or with `?elements=bundle` in the address those of
 * dist/cdn. Tests use the second form to check the files that partners load.
 */
export async function defineElements(): Promise<void> {
  if (new URLSearchParams(location.search).get('elements') !== 'bundle') {
    await import('../src/entries/define.ts');
    return;
  }
  await import(/* @vite-ignore */ new URL('../cdn/ofb.js', document.baseURI).href);
  // ofb.js loads only elements that are in the page: one of each is added for a moment.
  const place = document.createElement('div');
  place.hidden = true;
  place.append(...names.map(tag => document.createElement(tag)));
  document.body.append(place);
  await Promise.all(names.map(tag => customElements.whenDefined(tag)));
  place.remove();
}

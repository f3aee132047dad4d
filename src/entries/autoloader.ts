/** The script tag: finds our tags, also those that are added later, and loads what they use. */
import {register} from './register.ts';
import {tags, type Tag} from './tags.ts';
import {version} from './version.ts';
import {preload} from './preload.ts';

const names = Object.keys(tags);
const selector = names.join();
// What is left of a widget where a CMS lets no tag of ours through.
const wrappers = `[data-ofb],.${names.join(',.')}`;
const found = new Set<string>();

// What is found together is defined together: the boxes take their places in one frame, and none moves another.
async function load(elements: Iterable<Element>): Promise<void> {
  const fresh = [...elements].filter(({localName}) => found.size < found.add(localName).size);
  const isForAll = fresh.length === names.length;
  const all = isForAll ? import('./all-elements.ts').catch(() => undefined) : undefined;
  const loading = fresh.map(element => {
    const tag = element.localName as Tag;
    const loadClass = async () => (await all)?.classes[tag] ?? tags[tag]();
    // Another copy of us may have defined it: then there is nothing to prepare.
    const loadingClass = customElements.get(tag) ? loadClass() : preload(element as HTMLElement, loadClass);
    return loadingClass.then(
      loaded => () => register(tag, loaded),
      (error: unknown) => () => report(tag, error),
    );
  });
  for (const finish of await Promise.all(loading)) finish();
}

function report(tag: string, error: unknown): void {
  found.delete(tag);
  // Once the browser is on-line again, or when another element is found.
  addEventListener('online', () => find([document.documentElement]), {once: true});
  console?.error?.(`Open for business widgets: <${tag}> could not be loaded.`, error);
}

function find(places: readonly Node[]): void {
  const elements = places
    .filter(place => place instanceof Element)
    .flatMap(place => [place, ...place.querySelectorAll(`${selector},${wrappers}`)]);
  if (elements.some(element => element.matches(wrappers)))
    import('./wrappers.ts').then(
      ({watchWrappers}) => watchWrappers(),
      error => report('div data-ofb', error),
    );
  void load(elements.filter(element => element.matches(selector)));
}

function watch(): void {
  const observer = new MutationObserver(records => find(records.flatMap(({addedNodes}) => [...addedNodes])));
  observer.observe(document, {childList: true, subtree: true});
  find([document.documentElement]);
}

/**
 * Lit sets `Symbol.metadata`. Where a page has frozen `Symbol`, that throws in a module; in a classic script, which is
 * not strict, it does nothing.
 */
function loadClassicScript(): void {
  const script = document.createElement('script');
  script.onerror = error => report(selector, error);
  // Modules are fetched in this mode, too: a host that serves ofb.js answers it.
  script.crossOrigin = 'anonymous';
  try {
    script.src = import.meta.resolve('./ofb.all.js');
    document.head.append(script);
  } catch (error) {
    // A policy for Trusted Types lets nobody write the address of a script.
    report(selector, error);
  }
}

if ('metadata' in Symbol || Object.isExtensible(Symbol)) watch();
else loadClassicScript();

if (location.search.includes('ofb-debug') || document.querySelector('script[data-debug]'))
  void import('../doctor/doctor.ts').then(({runDoctor}) => runDoctor(version));

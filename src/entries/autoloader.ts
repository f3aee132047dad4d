/** The script of the page (`ofb.js`): finds the tags of the widgets, also those added later, and loads their code. */
import {register} from './register.ts';
import {tags, type Tag} from './tags.ts';
import {version} from './version.ts';
import {preload} from './preload.ts';

const names = Object.keys(tags);
const selector = names.join();
// Plain HTML that stands for a widget, for a CMS that removes unknown tags. See `wrappers.ts`.
const wrappers = `[data-ofb],.${names.join(',.')}`;
const found = new Set<string>();

// Elements that are found together are defined in the same frame, so that none moves another one later.
async function load(elements: Iterable<Element>): Promise<void> {
  const fresh = [...elements].filter(({localName}) => found.size < found.add(localName).size);
  const isForAll = fresh.length === names.length;
  const all = isForAll ? import('./all-elements.ts').catch(() => undefined) : undefined;
  const loading = fresh.map(element => {
    const tag = element.localName as Tag;
    const loadClass = async () => (await all)?.classes[tag] ?? tags[tag]();
    // If another copy of this library has defined the tag, nothing needs to be preloaded.
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
  // The tag is loaded again when the browser is on-line again, or when another element with the tag is found.
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
 * Loads all widgets as a classic script, for a page that has frozen `Symbol`. Lit sets `Symbol.metadata`: on a frozen
 * object this throws in a module, which is strict, and does nothing in a classic script, which is not.
 */
function loadClassicScript(): void {
  const script = document.createElement('script');
  script.onerror = error => report(selector, error);
  // Modules are requested with CORS, too: a server of ofb.js allows it.
  script.crossOrigin = 'anonymous';
  try {
    script.src = import.meta.resolve('./ofb.all.js');
    document.head.append(script);
  } catch (error) {
    // A Content-Security-Policy with Trusted Types forbids to set the `src` of a script.
    report(selector, error);
  }
}

if ('metadata' in Symbol || Object.isExtensible(Symbol)) watch();
else loadClassicScript();

if (location.search.includes('ofb-debug') || document.querySelector('script[data-debug]'))
  void import('../doctor/doctor.ts').then(({runDoctor}) => runDoctor(version));

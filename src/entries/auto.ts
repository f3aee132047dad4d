/** The script tag: finds our tags, also those that are added later, and loads what they use. */
import {register} from './register.ts';
import {tags, type Tag} from './tags.ts';
import {warm} from './warm.ts';

const selector = Object.keys(tags).join();
const found = new Set<string>();

// What is found together is defined together: the boxes take their places in one frame, and none moves another.
async function load(elements: Iterable<Element>): Promise<void> {
  const fresh = [...elements].filter(({localName}) => found.size < found.add(localName).size);
  const parts = {tags, warm};
  const chunks =
    fresh.length < Object.keys(tags).length ? parts : await import('./four.ts').catch(() => parts);
  const loads = fresh.map(element => ({
    tag: element.localName,
    loaded: chunks.tags[element.localName as Tag](),
    warmed: chunks.warm(element),
  }));
  await Promise.allSettled(loads.flatMap(({loaded, warmed}) => [loaded, warmed]));
  for (const {tag, loaded} of loads) {
    loaded.then(
      element => register(tag, element),
      error => report(tag, error),
    );
  }
}

function report(tag: string, error: unknown): void {
  found.delete(tag);
  console.error(`Open for business widgets: <${tag}> could not be loaded.`, error);
}

new MutationObserver(records => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.matches(selector)) void load([node]);
      void load(node.querySelectorAll(selector));
    }
  }
}).observe(document, {childList: true, subtree: true});

void load(document.querySelectorAll(selector));

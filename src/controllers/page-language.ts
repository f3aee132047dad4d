import type {ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/**
 * The language of an element: its own `lang`, else its nearest ancestor's, through shadow roots (HTML, "The lang and
 * xml:lang attributes").
 *
 * @returns a BCP 47 tag as the page wrote it; empty where nobody says
 */
export function languageOf(element: Element): string {
  return nearest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * Whether the page itself says in which direction an element is written: at the element that says its language, or
 * below that. What stands above was said of another language.
 *
 * @param isSpoken whether that language is the one that is shown; a `dir` beside another says nothing of it
 */
export function isDirected(element: Element, isSpoken: boolean): boolean {
  const selector = isSpoken ? '[dir]' : '[dir]:not([lang])';
  return Boolean(nearest(element, '[lang],[dir]')?.matches(selector));
}

function nearest(element: Element, selector: string): Element | undefined {
  const host = hostOf(element);
  return element.closest(selector) ?? (host && nearest(host, selector));
}

/** Updates the host when a `lang` or a `dir` above it changes; one observer serves all hosts. */
export function followLanguage(host: Host): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => hosts.forEach(follower => follower.requestUpdate()));
  for (let node: Element | undefined = host; node; node = hostOf(node)) {
    observer.observe(node.getRootNode(), {subtree: true, attributeFilter: ['lang', 'dir']});
  }
}

export function unfollowLanguage(host: Host): void {
  hosts.delete(host);
  if (hosts.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

// Not by `instanceof`: what came from another frame has a ShadowRoot of its own.
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as ShadowRoot).host;
}

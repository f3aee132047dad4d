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
 * The direction in which the page itself says that an element is written: at the element that says its language, or
 * below that. What stands above was said of another language.
 *
 * @param spoken that language, where it is the one that is shown; a `dir` beside another says nothing of it
 * @returns `ltr` or `rtl`; empty where the page does not say
 */
export function givenDirectionOf(element: Element, spoken: string | undefined): string {
  // What else stands in a `dir` says nothing (HTML, "The dir attribute").
  const directed = '[dir=rtl],[dir=ltr],[dir=auto]';
  const place = nearest(element, directed + ',[lang]');
  // Not left to be inherited: where a `dir` goes from a shadow root, Chromium takes all below for `:dir(ltr)`.
  return place?.matches(spoken ? directed : ':not([lang])') ? getComputedStyle(element).direction : '';
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
  if (!hosts.size) observer?.disconnect();
}

// Not by `instanceof`: what came from another frame has a ShadowRoot of its own.
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as ShadowRoot).host;
}

import type {ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/**
 * The language of an element: the nearest `lang` of the element or its ancestors, also outside shadow roots (HTML, "The
 * lang and xml:lang attributes").
 *
 * @returns the tag as the page wrote it, which may be invalid; empty without any `lang`
 */
export function languageOf(element: Element): string {
  return nearest(element, '[lang]')?.getAttribute('lang') ?? '';
}

/**
 * The direction of text that the page sets for an element: from the nearest `dir` of the element or its ancestors, but
 * not from above the nearest `lang`. A `dir` above the nearest `lang` was set for another language.
 *
 * @param spoken the language of the nearest `lang`, if the widget shows that language; undefined if the widget shows
 *   another language, for which a `dir` on the element with the `lang` is not meant
 * @returns `ltr` or `rtl`; empty if the page sets no direction
 */
export function givenDirectionOf(element: Element, spoken: string | undefined): string {
  // Any other value of `dir` is ignored (HTML, "The dir attribute").
  const directed = '[dir=rtl],[dir=ltr],[dir=auto]';
  const place = nearest(element, directed + ',[lang]');
  // Not inherited: after a `dir` in a shadow root is removed, Chromium matches `:dir(ltr)` for all elements below.
  return place?.matches(spoken ? directed : ':not([lang])') ? getComputedStyle(element).direction : '';
}

function nearest(element: Element, selector: string): Element | undefined {
  const host = hostOf(element);
  return element.closest(selector) ?? (host && nearest(host, selector));
}

/** Updates a host when its `lang` or `dir`, or that of an ancestor, changes. One observer is shared by all hosts. */
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

// Not `instanceof ShadowRoot`: elements from another frame have another ShadowRoot class.
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as ShadowRoot).host;
}

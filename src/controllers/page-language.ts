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
  const declared = element.closest('[lang]');
  if (declared) return declared.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Updates the host when a `lang` above it changes; one observer serves all hosts. */
export function followLanguage(host: Host): void {
  hosts.add(host);
  observer ??= new MutationObserver(() => hosts.forEach(follower => follower.requestUpdate()));
  for (let node: Element | undefined = host; node;) {
    const root = node.getRootNode();
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

export function unfollowLanguage(host: Host): void {
  hosts.delete(host);
  if (hosts.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

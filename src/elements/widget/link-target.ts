import type {LitElement, ReactiveController} from 'lit';
import {linkTargetStyles} from './link-target.styles.ts';

/**
 * Scrolls to the element that the hash of the page's URL names (`#ofb-event-tief-2017`) and focuses its heading.
 * Browsers do not find ids in a shadow root. A later update may render the element. If several widgets contain the id,
 * the first one in the page is used.
 */
export class LinkTarget implements ReactiveController {
  static readonly styles = [linkTargetStyles];

  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated(): void {
    // As long as a server's rendering is on view, the content is not in the page.
    if (!location.hash.startsWith('#ofb-') || this.#host.renderRoot !== this.#host.shadowRoot) return;
    if (link?.hash !== location.hash) {
      link?.end();
      link = new Link(location.hash);
    }
    link.follow(this.#host);
  }
}

/** Shared by all widgets of the page, because a page has one URL. */
let link: Link | undefined;

/** One hash of the page's URL, until the hash changes. */
class Link {
  readonly hash: string;
  readonly #id: string;
  readonly #focused = document.activeElement;
  readonly #widgets = new Set<LitElement>();
  #isSettling = false;
  #owner: LitElement | undefined;
  #target: Element | undefined;

  constructor(hash: string) {
    this.hash = hash;
    this.#id = idIn(hash);
    addEventListener('hashchange', this);
  }

  /** Handles `hashchange`: ends this link when the URL has another hash. */
  handleEvent(): void {
    if (location.hash === this.hash) return;
    this.end();
    link = undefined;
  }

  end(): void {
    removeEventListener('hashchange', this);
    this.#mark(undefined);
  }

  follow(widget: LitElement): void {
    this.#widgets.add(widget);
    const target = this.#targetIn(widget);
    if (this.#owner === widget) this.#mark(target);
    else if (target && !this.#owner && !this.#isSettling) void this.#settle(widget);
  }

  /** Waits for the widgets before this one in the page, because the first widget with the id has priority. */
  async #settle(widget: LitElement): Promise<void> {
    this.#isSettling = true;
    const before = [...this.#widgets].filter(other => isBefore(other, widget));
    await Promise.all(before.map(other => other.updateComplete));
    this.#isSettling = false;
    const inOrder = [...before, widget].toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
    const owner = inOrder.find(one => one.isConnected && this.#targetIn(one));
    if (link !== this || !owner) return;
    this.#owner = owner;
    this.#mark(this.#targetIn(owner));
    this.#arrive(this.#target!);
  }

  #targetIn({renderRoot}: LitElement): Element | undefined {
    return renderRoot.querySelector(`#${CSS.escape(this.#id)}`) ?? undefined;
  }

  // After an update, the same element may show another item.
  #mark(target: Element | undefined): void {
    if (target !== this.#target) this.#target?.removeAttribute('aria-current');
    target?.setAttribute('aria-current', 'true');
    this.#target = target;
  }

  #arrive(target: Element): void {
    const title = target.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const page = title?.querySelector('a');
    const [, kind, id] = /^ofb-(\w+)-(.+)/.exec(this.#id) ?? [];
    const detail = {id, url: page?.getAttribute('href') ?? undefined};
    target.dispatchEvent(new CustomEvent(`ofb-${kind}-opened`, {bubbles: true, composed: true, detail}));
    // If the visitor has moved the focus meanwhile, the page does not scroll.
    if (document.activeElement !== this.#focused) return;
    target.scrollIntoView();
    if (title && !page) title.tabIndex = -1;
    (page ?? title)?.focus({preventScroll: true});
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (error) {
    // A "%" without two hexadecimal digits is a plain character.
    if (!(error instanceof URIError)) throw error;
    return hash.slice(1);
  }
}

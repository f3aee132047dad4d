/** Where a feed comes from: `content` wins over `src`, and where neither is set, the content is the built-in one. */
export interface Origins {
  /** A feed as data or as JSON text. */
  readonly content?: unknown;
  /** The address of a feed. */
  readonly src?: string | undefined;
  /** How often it is read again while the page is visible: `15m`. */
  readonly refresh?: string | undefined;
  /** How old a kept copy may be that stands in for a feed that does not come: `30d`. */
  readonly keep?: string | undefined;
}

/**
 * What an element says of its feed, or a script between its tags, or the page as a whole.
 *
 * @param own the element's properties, where they are not on the element: it is not defined yet
 */
export function originsOf(host: HTMLElement, own: Origins = host as Origins): Origins {
  const script = host.querySelector(':scope > script[type="application/json"]');
  const page = document.querySelector<HTMLScriptElement>('script[src*="ofb."][data-src]');
  return {
    content: own.content ?? script?.textContent ?? undefined,
    src: own.src ?? page?.dataset.src,
    refresh: own.refresh,
    keep: own.keep,
  };
}

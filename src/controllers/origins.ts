/** Where the content comes from: from `content`, else from `src`, else it is the built-in content. */
export interface Origins {
  /** A feed as data or as JSON text. */
  readonly content?: unknown;
  /** The address of a feed. */
  readonly src?: string | undefined;
  /** How often the feed is loaded again while the page is visible: `90s`, `15m`, `12h`. */
  readonly refresh?: string | undefined;
  /** The greatest age of a kept copy that is shown if the feed cannot be loaded: `30d`. */
  readonly keep?: string | undefined;
}

/**
 * The origins of an element's content: its properties, else the JSON script between its tags, else `data-src` on the
 * page's script tag of the widgets.
 *
 * @param own the properties of an element that is not defined yet
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

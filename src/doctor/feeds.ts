import {tags} from './attributes.ts';

/** The first `<script>` whose address contains `/ofb.` or begins with `ofb.`; `null` if there is none. */
export function scriptOf(page: Document): HTMLScriptElement | null {
  return page.querySelector('script[src*="/ofb."], script[src^="ofb."]');
}

/**
 * Absolute address of the feed that a widget loads: its `src`, or the `data-src` of the page's script. `undefined`
 * without an address, or if the widget has `content`, which wins. An invalid address is returned unchanged.
 */
export function feedAddressOf(element: Element): string | undefined {
  const {ownerDocument: page} = element;
  const hasContent =
    (Reflect.get(element, 'content') ?? element.getAttribute('content')) !== null ||
    element.querySelector(':scope > script[type="application/json"]');
  const address =
    element.getAttribute('src') ?? page.querySelector<HTMLElement>('script[data-src]')?.dataset['src'];
  return address && !hasContent ? wholeAddress(address, page.baseURI) : undefined;
}

export function feedAddressesOf(page: Document): ReadonlySet<string> {
  return new Set([...page.querySelectorAll(tags.join())].flatMap(element => feedAddressOf(element) ?? []));
}

function wholeAddress(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    // TypeError: the address is invalid. Loading it later fails too, and is reported there.
    return address;
  }
}

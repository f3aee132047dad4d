import {tags} from './attributes.ts';

/** The script tag that has brought us, or the first that could have. */
export function scriptOf(page: Document): HTMLScriptElement | null {
  return page.querySelector('script[src*="/ofb."], script[src^="ofb."]');
}

/** Address of the feed that a widget shows, if any: its own or the page's, which content beside it makes needless. */
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
    // TypeError is how URL says no; reading it will say the same.
    return address;
  }
}

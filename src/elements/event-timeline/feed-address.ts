import {isServer} from 'lit';
import {addressOf} from '../../calendar/address.ts';
import {originsOf, type Origins} from '../../controllers/origins.ts';

/** Whole address of the feed that a widget shows; of content in the page, the page's; `undefined` for the built-in content. */
export function feedAddressOf(host: HTMLElement & Origins): string | undefined {
  // A server knows nothing of the page around the element.
  const {content, src} = isServer ? host : originsOf(host);
  if (content !== undefined) return host.baseURI;
  return src ? addressOf(src, host.baseURI)?.href : undefined;
}

import {isServer} from 'lit';
import {addressOf} from '../../calendar/address.ts';
import {originsOf, type Origins} from '../../controllers/origins.ts';

/**
 * The absolute URL of the feed that a widget shows. For content in the page, the base URL of the page. Undefined for
 * the built-in content and for an invalid `src`.
 */
export function feedAddressOf(host: HTMLElement & Origins): string | undefined {
  // A server has no document: it passes the origins as properties.
  const {content, src} = isServer ? host : originsOf(host);
  if (content !== undefined) return host.baseURI;
  return src ? addressOf(src, host.baseURI)?.href : undefined;
}

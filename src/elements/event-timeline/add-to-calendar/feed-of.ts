import {isServer} from 'lit';
import {addressOf} from '../../../calendar/address.ts';
import {originsOf, type Origins} from '../../../controllers/origins.ts';

/** Whole address of the feed that a timeline shows; of content in the page, the page's; none of the built-in content. */
export function feedOf(host: HTMLElement & Origins): string | undefined {
  // A server tells an element itself what stands around it.
  const {content, src} = isServer ? host : originsOf(host);
  if (content !== undefined) return host.baseURI;
  return src ? addressOf(src, host.baseURI)?.href : undefined;
}

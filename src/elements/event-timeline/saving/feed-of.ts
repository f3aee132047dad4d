import {originsOf} from '../../../controllers/origins.ts';

/** Whole address of the feed that a timeline shows; of content in the page, the page's; none of the built-in content. */
export function feedOf(host: HTMLElement): string | undefined {
  const {content, src} = originsOf(host);
  if (content !== undefined) return document.baseURI;
  return src ? new URL(src, document.baseURI).href : undefined;
}

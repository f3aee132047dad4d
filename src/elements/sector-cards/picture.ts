import {html, nothing} from 'lit';
import type {SectorView} from '../../model/content.ts';

/**
 * A sector's own icon. It is an image and no part of the page, whatever is written in it; where it does not come, the
 * icon of our family behind it shows instead.
 */
export function picture({image}: SectorView): unknown {
  if (!image) return nothing;
  return html`<img
    class="picture"
    part="icon"
    alt=""
    loading="lazy"
    @load=${showSelf}
    @error=${hideSelf}
    src=${image.url}
  />`;
}

function showSelf({target}: Event): void {
  (target as HTMLElement).hidden = false;
}

function hideSelf({target}: Event): void {
  (target as HTMLElement).hidden = true;
}

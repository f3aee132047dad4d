import {html, nothing} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon} from '../../icons/icon.ts';
import type {SectorView} from '../../model/content.ts';
import {linkStyles} from './links.styles.ts';

const mostFurtherLinks = 2;
/** How far the pointer may move in a click, in px; a longer move is a selection of text. */
const longestClick = 6;

/** The links and the images of sectors: loaded only if a sector has an address, further links or an image. */
export class Links {
  static readonly styles = [linkStyles];

  /** The position of the last `pointerdown`. */
  #pressed = {x: 0, y: 0};

  /** At most two links besides the main link. */
  further({links = []}: SectorView): unknown {
    if (links.length === 0) return nothing;
    return html`<ul class="further" part="links">
      ${links.slice(0, mostFurtherLinks).map(
        ({name, url}) =>
          html`<li>
            <a part="link" href=${url}><span>${name}</span>${icon(arrow, 'arrow directed')}</a>
          </li>`,
      )}
    </ul>`;
  }

  /**
   * The icon of a sector from the feed. It is an `<img>`, because an SVG file in an `<img>` cannot run scripts. If the
   * image cannot be loaded, the built-in icon of the sector is shown instead.
   */
  picture({image}: SectorView): unknown {
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

  readonly rememberPress = ({clientX, clientY}: PointerEvent): void => {
    this.#pressed = {x: clientX, y: clientY};
  };

  /**
   * Opens the main link of a card when its text is clicked. The text lies above the link, so that visitors can select
   * it; a click whose pointer has moved is a selection of text, and opens nothing.
   */
  readonly openMainLink = (event: MouseEvent): void => {
    const {clientX, clientY, detail, target, currentTarget} = event;
    const link = (currentTarget as Element).querySelector('.main');
    // A click without a pointer (`detail` is 0: keyboard, screen reader) has no position.
    const hasMoved =
      detail > 0 && Math.hypot(clientX - this.#pressed.x, clientY - this.#pressed.y) > longestClick;
    if (!link || hasMoved || (target as Element).closest('a, button, summary')) return;
    // A copy of the event keeps the modifier keys, such as Ctrl for a new tab.
    link.dispatchEvent(new MouseEvent('click', event));
  };
}

function showSelf({target}: Event): void {
  (target as HTMLElement).hidden = false;
}

function hideSelf({target}: Event): void {
  (target as HTMLElement).hidden = true;
}

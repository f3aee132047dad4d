import {html, nothing} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon} from '../../icons/icon.ts';
import type {SectorView} from '../../model/content.ts';
import {linkStyles} from './links.styles.ts';

const mostFurtherLinks = 2;
/** Pixels that a pointer may move in a click; beyond them it has selected text. */
const longestClick = 6;

/** What only cards need whose sector has an address or an image of its own. */
export class Links {
  static readonly styles = [linkStyles];

  /** Where the last press began. */
  #pressed = {x: 0, y: 0};

  /** The links beside the main one. */
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
   * A sector's own icon. It is an image, which runs no script, whatever is written in the file; where it does not come,
   * our icon behind it shows instead.
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

  readonly press = ({clientX, clientY}: PointerEvent): void => {
    this.#pressed = {x: clientX, y: clientY};
  };

  /**
   * Opens a card's main link when its text is clicked. The text lies above the link, so that it can be selected: a click
   * that has moved has selected something.
   */
  readonly follow = (event: MouseEvent): void => {
    const {clientX, clientY, detail, target, currentTarget} = event;
    const link = (currentTarget as Element).querySelector('.main');
    // A click that no pointer has made (detail 0) has no place.
    const hasMoved =
      detail > 0 && Math.hypot(clientX - this.#pressed.x, clientY - this.#pressed.y) > longestClick;
    if (!link || hasMoved || (target as Element).closest('a, button, summary')) return;
    // With the keys that open it in a new tab.
    link.dispatchEvent(new MouseEvent('click', event));
  };
}

function showSelf({target}: Event): void {
  (target as HTMLElement).hidden = false;
}

function hideSelf({target}: Event): void {
  (target as HTMLElement).hidden = true;
}

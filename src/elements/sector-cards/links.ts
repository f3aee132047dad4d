import {html, nothing} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon} from '../../icons/icon.ts';
import type {SectorView} from '../../model/content.ts';
import {linkStyles} from './links.styles.ts';

export {picture} from './picture.ts';

export const styles = [linkStyles];

const mostFurtherLinks = 2;

/** The links beside the main one. */
export function further({links = []}: SectorView): unknown {
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

let pressed = {x: 0, y: 0};

/** Remembers where a press began. */
export function press({clientX, clientY}: PointerEvent): void {
  pressed = {x: clientX, y: clientY};
}

const longestClick = 6;

/**
 * Opens a card's main link from its texts. They lie above the link, so that they can be selected, and a press that
 * has moved has selected something.
 */
export function follow(event: MouseEvent): void {
  const {clientX, clientY, detail, target, currentTarget} = event;
  const link = (currentTarget as Element).querySelector('.main');
  // A click that no pointer has made (detail 0) is nowhere.
  const hasMoved = detail > 0 && Math.hypot(clientX - pressed.x, clientY - pressed.y) > longestClick;
  if (!link || hasMoved || (target as Element).closest('a, button, summary')) return;
  // With the keys that open it in a new tab.
  link.dispatchEvent(new MouseEvent('click', event));
}

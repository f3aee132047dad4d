import {html, nothing, type TemplateResult} from 'lit';
import {chevronNext, chevronPrev} from '../../../icons/arrows.ts';
import {icon, type Drawing} from '../../../icons/icon.ts';
import {fill, fillCount} from '../../../locale/fill.ts';
import {numberText, rangeText} from '../../../locale/range.ts';
import {head} from '../../widget/head.ts';
import {carouselStyles} from './carousel.styles.ts';
import type {Host, Layout, LayoutSetting} from './layout.ts';
import {Scroller} from './carousel-scroller.ts';

export const styles = [carouselStyles];

const scrollers = new WeakMap<Host, Scroller>();

/** One row of cards, which a reader moves: by touch, with the wheel, the arrow keys or two buttons. */
export const draw: Layout['draw'] = (top, cards, setting) => {
  const {host} = setting;
  const scroller = scrollers.get(host) ?? new Scroller(host);
  scrollers.set(host, scroller);
  return html`<div class="stage">
    ${head({...top, tools: tools(scroller, cards.length, setting)})}
    <ul
      class="grid row"
      part="list"
      id="row"
      aria-labelledby="title"
      tabindex=${scroller.isStill ? nothing : 0}
      @keydown=${scroller}
      @scroll=${scroller}
    >
      ${cards}
    </ul>
  </div>`;
};

/** Nothing where all cards are in view. */
function tools(scroller: Scroller, count: number, {words}: LayoutSetting): unknown {
  const {phrases, language} = words;
  const {isStill, first, last, rest} = scroller;
  if (isStill || !phrases.sectorsShown) return nothing;
  const total = numberText(count, language);
  const shown = fillCount(phrases.sectorsShown, rest.last - rest.first + 1, language);
  const range = rangeText(rest.first + 1, rest.last + 1, language);
  return html`<div class="tools">
    <p class="count" part="count" aria-hidden="true">
      <bdi>${numberText(first + 1, language)} / ${total}</bdi>
    </p>
    <p class="spoken" aria-live="polite">${fill(shown, {range, total})}</p>
    ${button({
      part: 'prev',
      sign: chevronPrev,
      label: phrases.previousSector,
      isAtEnd: first === 0,
      move: () => scroller.move(-1),
    })}
    ${button({
      part: 'next',
      sign: chevronNext,
      label: phrases.nextSector,
      isAtEnd: last === count - 1,
      move: () => scroller.move(1),
    })}
  </div>`;
}

interface Button {
  readonly part: 'prev' | 'next';
  readonly sign: Drawing;
  readonly label: string | undefined;
  readonly isAtEnd: boolean;
  readonly move: () => void;
}

// At an end the button stays, and keeps the focus of the reader who has pressed it.
function button({part, sign, label, isAtEnd, move}: Button): TemplateResult {
  return html`<button
    class="step"
    part=${part}
    type="button"
    aria-label=${label}
    aria-controls="row"
    aria-disabled=${String(isAtEnd)}
    @click=${move}
  >
    ${icon(sign, 'directed')}
  </button>`;
}

import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {chevronNext, chevronPrev} from '../../../icons/arrows.ts';
import {icon, type Drawing} from '../../../icons/icon.ts';
import {fill, fillCount} from '../../../locale/fill.ts';
import {numberText, rangeText} from '../../../locale/range.ts';
import {head, type Head} from '../../widget/head.ts';
import {carouselStyles} from './carousel.styles.ts';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';
import type {Localised} from '../../widget/features.ts';
import {CarouselScroller} from './carousel-scroller.ts';
import type {SectorCardsHost, Layout} from './layout.ts';

/** One row of cards that scrolls: by touch, wheel, arrow keys, Home, End or two buttons. */
export class Carousel implements Layout, ReactiveController {
  static readonly styles = [carouselStyles];

  declare readonly phrases: ControlPhrases;
  readonly #scroller: CarouselScroller;

  constructor(host: SectorCardsHost) {
    this.#scroller = new CarouselScroller(host);
  }

  hostUpdated(): void {
    this.#scroller.hostUpdated();
  }

  hostDisconnected(): void {
    this.#scroller.hostDisconnected();
  }

  template(top: Head, cards: readonly TemplateResult[], {language}: Localised): TemplateResult {
    return html`<div class="stage">
      ${head({...top, tools: this.#tools(cards.length, language)})}
      <ul
        class="grid row"
        part="list"
        id="row"
        aria-labelledby="title"
        tabindex=${this.#scroller.isStill ? nothing : 0}
        @keydown=${this.#scroller}
        @scroll=${this.#scroller}
      >
        ${cards}
      </ul>
    </div>`;
  }

  /** The position and the buttons; nothing if all cards are visible. */
  #tools(count: number, language: string): unknown {
    const {phrases} = this;
    const scroller = this.#scroller;
    const {isStill, first, last, rest} = scroller;
    if (isStill) return nothing;
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
}

interface Button {
  readonly part: 'prev' | 'next';
  readonly sign: Drawing;
  readonly label: string;
  readonly isAtEnd: boolean;
  readonly move: () => void;
}

// `aria-disabled`, not `disabled`: at the end of the row, the pressed button keeps the focus.
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

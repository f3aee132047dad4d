import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {observeAnew} from '../../widget/observe-anew.ts';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode; readonly isConnected: boolean};

/** Milliseconds without a scroll event after which the row is at rest. Not all engines have `scrollend` yet. */
const pause = 150;

/** How far a visible card may reach beyond the edge of the row, in px: positions are fractions of pixels. */
const tolerance = 2;

/** Scrolls the row of a carousel, and measures which cards are visible after a scroll or a change of size. */
export class CarouselScroller implements ReactiveController {
  /** The index of the first visible card. */
  first = 0;
  /** The index of the last visible card. */
  last = 0;
  /** `first` and `last` when the row was last at rest. Screen readers read them out, once for each scroll. */
  rest = {first: 0, last: 0};
  /** Whether all cards are visible. A server cannot know, and renders the buttons, so that they have their room. */
  isStill = !isServer;

  readonly #host: Host;
  #row: HTMLElement | null = null;
  /** The index of the card to which the row scrolls now. */
  #goal: number | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resizes: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  hostUpdated(): void {
    const row = this.#host.isConnected ? this.#host.renderRoot.querySelector<HTMLElement>('.row') : null;
    if (row !== this.#row) {
      this.hostDisconnected();
      if (row) this.#observe(row);
    }
    this.#measure();
  }

  hostDisconnected(): void {
    this.#resizes?.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#row = null;
    this.#goal = undefined;
    this.#frame = 0;
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#moveByKey(event);
    else this.#onScroll();
  }

  /**
   * Scrolls by a number of cards, from the first visible card, or from the goal of a scroll that has not ended.
   *
   * @param step positive forward, negative back
   */
  move(step: number): void {
    this.#go((this.#goal ?? this.first) + step);
  }

  #moveByKey(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    // With a modifier key these keys are shortcuts of the browser: Alt and an arrow key go back in history.
    if (this.isStill || altKey || ctrlKey || metaKey || shiftKey) return;
    const forward = isRightToLeft(this.#row!) ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'Home') this.#go(0);
    else if (key === 'End') this.#go(Infinity);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') this.move(key === forward ? 1 : -1);
    else return;
    event.preventDefault();
  }

  #go(goal: number): void {
    const row = this.#row;
    if (!row) return;
    const inView = this.last - this.first + 1;
    this.#goal = Math.max(0, Math.min(goal, row.children.length - inView));
    // Not scrollBy: during a scroll, WebKit adds its distance to the goal of that scroll.
    row.scrollTo({left: row.scrollLeft + distanceTo(row.children[this.#goal]!, row)});
    this.#awaitRest();
  }

  #observe(row: HTMLElement): void {
    this.#row = row;
    this.#resizes = new ResizeObserver(() => this.#measureSoon());
    this.#resizes.observe(row);
    const root = this.#host.renderRoot;
    root.querySelector('.title')!.id = 'title';
    root.querySelector('section')!.setAttribute('aria-labelledby', 'title');
  }

  #onScroll(): void {
    this.#measureSoon();
    this.#awaitRest();
  }

  /** Measures in the next frame: a size that changes inside a ResizeObserver callback causes an error on the page. */
  #measureSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#measure();
    });
  }

  #awaitRest(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#goal = undefined;
      this.rest = {first: this.first, last: this.last};
      this.#host.requestUpdate();
    }, pause);
  }

  #measure(): void {
    const row = this.#row;
    if (!row) return;
    const isStill = row.scrollWidth - row.clientWidth <= tolerance;
    // When a row becomes too narrow for its cards, WebKit snaps to the last card.
    if (this.isStill && !isStill) row.scrollTo({left: 0, behavior: 'instant'});
    const view = viewOf(row);
    if (view.first === this.first && view.last === this.last && isStill === this.isStill) return;
    Object.assign(this, view, {isStill});
    observeAnew(this.#resizes!, row);
    // Later, only a scroll changes `rest`: screen readers do not read out a change of the window's size.
    if (!this.#timer) this.rest = view;
    this.#host.requestUpdate();
  }
}

function isRightToLeft(row: Element): boolean {
  return getComputedStyle(row).direction === 'rtl';
}

/**
 * How far to scroll until a card is the first one, in px. Positive to the right in both directions of text, so that it
 * can be added to `scrollLeft`.
 */
function distanceTo(card: Element, row: Element): number {
  const [own, whole] = [card.getBoundingClientRect(), row.getBoundingClientRect()];
  const edge = parseFloat(getComputedStyle(row).scrollPaddingInlineStart) || 0;
  return isRightToLeft(row) ? own.right - whole.right + edge : own.left - whole.left - edge;
}

/**
 * The indices of the first and the last card that are fully visible. If none is, the card nearest to the start is
 * both.
 */
function viewOf(row: Element): {first: number; last: number} {
  const {left, right} = row.getBoundingClientRect();
  const cards = [...row.children];
  const isWhole = (card: Element) => {
    const box = card.getBoundingClientRect();
    return box.left >= left - tolerance && box.right <= right + tolerance;
  };
  const first = cards.findIndex(isWhole);
  if (first >= 0) return {first, last: cards.findLastIndex(isWhole)};
  const distances = cards.map(card => Math.abs(distanceTo(card, row)));
  const nearest = distances.indexOf(Math.min(...distances));
  return {first: nearest, last: nearest};
}

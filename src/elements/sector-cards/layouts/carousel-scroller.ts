import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {observeAnew} from '../../widget/observe-anew.ts';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode; readonly isConnected: boolean};

/** Milliseconds without a move after which a row is at rest; `scrollend` is not everywhere yet. */
const pause = 150;

/** Pixels by which a card in view may reach beyond it: places fall between pixels. */
const tolerance = 2;

/** Moves the row of a carousel, and measures it when the reader or the browser has moved it. */
export class CarouselScroller implements ReactiveController {
  /** The first and the last card in view, from 0. */
  first = 0;
  last = 0;
  /** The same when the row last came to rest: it is read out once for each move. */
  rest = {first: 0, last: 0};
  /** Whether all cards are in view, as is seen when they are laid out; a server leaves room for the buttons. */
  isStill = !isServer;

  readonly #host: Host;
  #row: HTMLElement | null = null;
  /** The card that the row is on its way to. */
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

  /** Goes on by so many cards from where the row is, or is on its way to. */
  move(step: number): void {
    this.#go((this.#goal ?? this.first) + step);
  }

  #moveByKey(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    // With another key they are the browser's: Alt and an arrow go back in history.
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
    // Not scrollBy, which WebKit counts from where a move under way is to end.
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

  /** In the next frame: what changes size in the answer to a change of size is an error on the page. */
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
    // WebKit snaps a row that has become too narrow to its end.
    if (this.isStill && !isStill) row.scrollTo({left: 0, behavior: 'instant'});
    const view = viewOf(row);
    if (view.first === this.first && view.last === this.last && isStill === this.isStill) return;
    Object.assign(this, view, {isStill});
    observeAnew(this.#resizes!, row);
    // Before any move, and when the window is resized, nobody wants to hear of it.
    if (!this.#timer) this.rest = view;
    this.#host.requestUpdate();
  }
}

function isRightToLeft(row: Element): boolean {
  return getComputedStyle(row).direction === 'rtl';
}

/** Pixels to scroll to the right until a card stands first. `scrollLeft` has another sign in each direction; this has one. */
function distanceTo(card: Element, row: Element): number {
  const [own, whole] = [card.getBoundingClientRect(), row.getBoundingClientRect()];
  const edge = parseFloat(getComputedStyle(row).scrollPaddingInlineStart) || 0;
  return isRightToLeft(row) ? own.right - whole.right + edge : own.left - whole.left - edge;
}

/** The first and the last card that are whole in view; of those that are not, the one that stands nearest to the start. */
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

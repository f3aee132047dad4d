import type {ReactiveController} from 'lit';
import {observeAnew} from '../../widget/observe-anew.ts';
import type {Host} from './layout.ts';
import {speedOf} from './marquee-speed.ts';

/** Whether the line of a marquee moves, how fast, and what is done when the pointer or the focus is on a logo. */
export class MarqueeMotion implements ReactiveController {
  /** The visitor has pressed the button (WCAG 2.2.2). */
  isStopped = false;

  readonly #host: Host;
  readonly #prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #update = (): void => this.#host.requestUpdate();
  // In the next frame: what changes size in the answer to a change of size is an error on the page.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #sight = new IntersectionObserver(entries => {
    this.#isInSight = entries.at(-1)!.isIntersecting;
    this.#update();
  });
  #belt: Element | null = null;
  #isInSight = false;
  #overflows = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get moves(): boolean {
    return this.#overflows && !this.#prefersStill.matches;
  }

  /** Whether the line is stopped for now. The style sheet stops it also under the pointer and the focus. */
  get rests(): boolean {
    return this.isStopped || !this.#isInSight || document.hidden;
  }

  hostConnected(): void {
    this.#prefersStill.addEventListener('change', this.#update);
    document.addEventListener('visibilitychange', this.#update);
  }

  hostDisconnected(): void {
    this.#prefersStill.removeEventListener('change', this.#update);
    document.removeEventListener('visibilitychange', this.#update);
    this.#watch(null);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.#watch(this.#host.renderRoot.querySelector('.marquee .belt'));
    this.#measure();
  }

  toggle(): void {
    this.isStopped = !this.isStopped;
    this.#update();
  }

  /** Brings what has the focus into the window; only a pointer may press what is half outside. */
  readonly reveal = ({target}: Event): void => {
    const tile = target as Element;
    if (!tile.matches(':focus-visible')) return;
    this.restoreCopies();
    const {left, right} = this.#belt!.getBoundingClientRect();
    const box = tile.getBoundingClientRect();
    if (box.left >= left && box.right <= right) return;
    const strip = this.#strip!.getBoundingClientRect();
    const item = tile.closest('li')!.getBoundingClientRect();
    const distance = this.#isRtl ? strip.right - item.right : item.left - strip.left;
    const [loop] = this.#track!.getAnimations();
    if (loop) loop.currentTime = (distance / this.#speed) * 1000;
  };

  /**
   * Puts logos that have scrolled out of view into the place of their copies, which follow them: then a pointer is on the
   * link itself. A copy is inert.
   */
  readonly swapCopies = (): void => {
    const strip = this.#strip!;
    const {left, right} = this.#belt!.getBoundingClientRect();
    const shift = strip.offsetWidth * (this.#isRtl ? -1 : 1);
    for (const [index, item] of [...strip.children].entries()) {
      const box = item.getBoundingClientRect();
      const hasLeft = this.#isRtl ? box.left >= right : box.right <= left;
      if (!hasLeft) continue;
      (item as HTMLElement).style.setProperty('translate', `${shift}px`);
      (strip.nextElementSibling!.children[index] as HTMLElement).style.setProperty('visibility', 'hidden');
    }
  };

  /** Puts every logo and copy back into its place: at the begin of a round, both look the same. */
  readonly restoreCopies = (): void => {
    for (const item of this.#track?.querySelectorAll('li') ?? []) {
      item.style.removeProperty('translate');
      item.style.removeProperty('visibility');
    }
  };

  get #track(): HTMLElement | null {
    return this.#belt?.querySelector('.track') ?? null;
  }

  get #strip(): HTMLElement | null {
    return this.#belt?.querySelector('ul') ?? null;
  }

  get #isRtl(): boolean {
    return getComputedStyle(this.#belt!).direction === 'rtl';
  }

  /** In px per second. */
  get #speed(): number {
    return speedOf(this.#host);
  }

  #watch(belt: Element | null): void {
    if (belt === this.#belt) return;
    this.#belt = belt;
    this.#sizes.disconnect();
    this.#sight.disconnect();
    if (!belt) return;
    this.#sizes.observe(belt);
    this.#sight.observe(belt);
  }

  // The same whether the line wraps or moves, so that one does not bring about the other.
  #measure(): void {
    const strip = this.#strip;
    if (!strip) return;
    // With the room on both sides of each, and a line between them.
    const around = 2.25 * parseFloat(getComputedStyle(strip).fontSize) + 2;
    const tiles = [...strip.querySelectorAll('.tile')];
    const length = tiles.reduce((sum, tile) => sum + tile.getBoundingClientRect().width + around, 0);
    // One alone would only chase itself.
    const overflows = tiles.length > 1 && length > this.#belt!.getBoundingClientRect().width;
    if (overflows !== this.#overflows) {
      this.#overflows = overflows;
      this.#update();
      observeAnew(this.#sizes, this.#belt!);
    }
    this.#track?.style.setProperty('--_loop', `${strip.offsetWidth / this.#speed}s`);
  }
}

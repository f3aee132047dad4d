import type {ReactiveController} from 'lit';
import {observeAnew} from '../../widget/observe-anew.ts';
import type {PartnerLogosHost} from './layout.ts';
import {speedOf} from './marquee-speed.ts';

/**
 * The motion of a marquee: whether the line moves, how fast, and what happens when a logo has the pointer or the
 * focus. The line consists of the list of logos, and of an inert copy that follows the list.
 */
export class MarqueeMotion implements ReactiveController {
  /** Whether the visitor has stopped the line with the button (WCAG 2.2.2). */
  isStopped = false;

  readonly #host: PartnerLogosHost;
  readonly #prefersStill = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #update = (): void => this.#host.requestUpdate();
  // In the next frame: a size that changes inside a ResizeObserver callback causes an error on the page.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #sight = new IntersectionObserver(entries => {
    this.#isInSight = entries.at(-1)!.isIntersecting;
    this.#update();
  });
  #belt: Element | null = null;
  #isInSight = false;
  #overflows = false;

  constructor(host: PartnerLogosHost) {
    this.#host = host;
  }

  /** Whether the line can move: the partners do not fit on it, and the visitor does not prefer reduced motion. */
  get canMove(): boolean {
    return this.#overflows && !this.#prefersStill.matches;
  }

  /** Whether the animation is paused. The style sheet also pauses it while the line has the pointer or the focus. */
  get isPaused(): boolean {
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

  /** Moves the line until a logo focused by keyboard is fully visible. A logo focused by a pointer stays in place. */
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
   * Moves logos that have scrolled out of view onto their copies, because a copy is inert: the pointer is then always
   * on the link itself.
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

  /** Moves all logos back, and shows their copies. At the beginning of a round, this cannot be seen. */
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

  // Measures tiles, not the line: the result must not depend on whether the line wraps or moves now.
  #measure(): void {
    const strip = this.#strip;
    if (!strip) return;
    // The padding on both sides of each tile, and the border between tiles.
    const around = 2.25 * parseFloat(getComputedStyle(strip).fontSize) + 2;
    const tiles = [...strip.querySelectorAll('.tile')];
    const length = tiles.reduce((sum, tile) => sum + tile.getBoundingClientRect().width + around, 0);
    // A single logo does not move: it would only be followed by its own copy.
    const overflows = tiles.length > 1 && length > this.#belt!.getBoundingClientRect().width;
    if (overflows !== this.#overflows) {
      this.#overflows = overflows;
      this.#update();
      observeAnew(this.#sizes, this.#belt!);
    }
    this.#track?.style.setProperty('--_loop', `${strip.offsetWidth / this.#speed}s`);
  }
}

// setTimeout counts in 32 bits, and ends at once with more.
const longest = 2 ** 31 - 1;

/**
 * Acts after a pause, as soon as the page is visible. A page in the background acts when it is visible again, and so does
 * one whose computer has slept, which setTimeout does not count.
 */
export class VisibleTimer {
  readonly #act: () => void;
  readonly #now: () => number;
  #due = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param now the current time in milliseconds since the epoch */
  constructor(act: () => void, now: () => number = Date.now) {
    this.#act = act;
    this.#now = now;
  }

  /** @param pause in milliseconds; it replaces the last one. Infinity ends the timer. */
  start(pause: number): void {
    this.stop();
    if (pause === Infinity) return;
    this.#due = this.#now() + pause;
    document.addEventListener('visibilitychange', this);
    this.#wait(pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this);
  }

  /** The page is hidden, or visible again. */
  handleEvent(): void {
    clearTimeout(this.#timer);
    const rest = this.#due - this.#now();
    if (rest > 0) return this.#wait(rest);
    if (document.hidden) return;
    this.stop();
    this.#act();
  }

  #wait(pause: number): void {
    this.#timer = setTimeout(() => this.handleEvent(), Math.min(pause, longest));
  }
}

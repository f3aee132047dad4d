// setTimeout takes 32-bit integers: a longer delay ends at once.
const longest = 2 ** 31 - 1;

/**
 * Acts after a pause, as soon as the page is visible. A page in the background acts when it is visible again. So does a page
 * whose computer has slept: setTimeout does not count that time.
 */
export class VisibleTimer {
  readonly #act: () => void;
  readonly #clock: (() => number) | undefined;
  #due = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param clock gives the current time in milliseconds since the epoch, where the pause ends at a moment of that clock.
   *   Without it, the pause is one of so many milliseconds, whatever the clock of the computer is set to.
   */
  constructor(act: () => void, clock?: () => number) {
    this.#act = act;
    this.#clock = clock;
  }

  /** @param pause in milliseconds; replaces the current pause. `Infinity` stops the timer. */
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

  /** Called when the page becomes hidden or visible, and when the pause has ended. */
  handleEvent(): void {
    if (document.hidden || this.#now() < this.#due) return;
    this.stop();
    this.#act();
  }

  #wait(pause: number): void {
    this.#timer = setTimeout(() => this.#ring(), Math.min(pause, longest));
  }

  #ring(): void {
    const rest = this.#clock ? this.#due - this.#clock() : 0;
    if (rest > 0) return this.#wait(rest);
    // Now, or when the page is visible again.
    this.#due = -Infinity;
    this.handleEvent();
  }

  #now(): number {
    return this.#clock?.() ?? Date.now();
  }
}

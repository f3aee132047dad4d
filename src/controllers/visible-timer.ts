// setTimeout takes 32-bit integers: a longer delay ends at once.
const longest = 2 ** 31 - 1;

/**
 * Calls a function once after a pause, and only while the page is visible: a hidden page calls it when the page is
 * visible again. The time is checked then, because setTimeout does not count the time in which a computer sleeps.
 */
export class VisibleTimer {
  readonly #act: () => void;
  readonly #clock: (() => number) | undefined;
  #due = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param act called after the pause
   * @param clock returns the current time, in milliseconds since the epoch: the pause then ends at a time of this
   *   clock. Without it, the pause has a fixed length, also if the clock of the computer is set to another time.
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
    // The pause has ended: act now, or when the page is visible again.
    this.#due = -Infinity;
    this.handleEvent();
  }

  #now(): number {
    return this.#clock?.() ?? Date.now();
  }
}

// What setTimeout can count; longer pauses would end at once.
const longest = 2 ** 31 - 1;

/** Waits, and then acts as soon as somebody sees the page: one in the background asks for nothing, and catches up. */
export class VisibleTimer {
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(act: () => void) {
    this.#act = act;
  }

  /** @param pause in milliseconds; Infinity waits for nothing */
  start(pause: number): void {
    this.stop();
    if (pause < Infinity) this.#timer = setTimeout(this.#actWhenVisible, Math.min(pause, longest));
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#actWhenVisible);
  }

  readonly #actWhenVisible = (): void => {
    this.stop();
    if (document.hidden) document.addEventListener('visibilitychange', this.#actWhenVisible);
    else this.#act();
  };
}

import {VisibleTimer} from '../../controllers/visible-timer.ts';

/** Pauses in milliseconds; each is twice as long as the one before. */
const firstPause = 5_000;
const longestPause = 300_000;

/** Loads failed modules again: after growing pauses, and at once when the browser is on-line again. */
export class ModuleRetry {
  readonly #load: () => void;
  readonly #timer: VisibleTimer;
  /** The number of failed attempts in a row. */
  #failures = 0;

  /** @param load called when it is time to try again */
  constructor(load: () => void) {
    this.#load = load;
    this.#timer = new VisibleTimer(load);
  }

  get isNeeded(): boolean {
    return this.#failures > 0;
  }

  connect(): void {
    addEventListener('online', this);
  }

  disconnect(): void {
    removeEventListener('online', this);
    this.#timer.stop();
  }

  /** To be called after each attempt. */
  count(isFailure: boolean): void {
    this.#failures = isFailure ? this.#failures + 1 : 0;
    this.#timer.start(isFailure ? Math.min(firstPause * 2 ** (this.#failures - 1), longestPause) : Infinity);
  }

  /** The browser is on-line again. */
  handleEvent(): void {
    if (this.isNeeded) this.#load();
  }
}

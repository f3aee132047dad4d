import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';

// What setTimeout can count; longer pauses would end at once.
const longest = 2 ** 31 - 1;

/** Updates its host at a moment, and whenever the page is seen again: a sleeping page misses its timers. */
export class Alarm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: number;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  handleEvent(): void {
    this.#host.requestUpdate();
  }

  /** @param delay milliseconds from now; it takes the place of the last one, and Infinity of none */
  set(delay: number): void {
    clearTimeout(this.#timer);
    if (delay === Infinity || isServer) return;
    this.#timer = window.setTimeout(() => this.#host.requestUpdate(), Math.min(delay, longest));
  }
}

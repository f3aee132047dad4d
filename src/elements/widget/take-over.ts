import {keepPlace} from './keep-place.ts';

/**
 * Replaces server-rendered HTML by the widget's own content, in one step. The HTML is not reused, because the server
 * may use another version or another language. Focus, scroll positions and selected text are kept.
 */
export class TakeOver {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param exchange replaces the content of the shadow root */
  replace(exchange: () => void): void {
    const restore = keepPlace(this.#host.shadowRoot!);
    exchange();
    restore();
  }
}

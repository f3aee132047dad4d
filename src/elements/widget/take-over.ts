import {keepPlace} from './keep-place.ts';

/**
 * Puts a widget's content into the place of what a server has rendered, in one go. The server may have been of another
 * version, or have written another language: nothing is taken from its rendering but where the reader is.
 */
export class TakeOver {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param exchange replaces what is in the shadow root */
  replace(exchange: () => void): void {
    const restore = keepPlace(this.#host.shadowRoot!);
    exchange();
    restore();
  }
}

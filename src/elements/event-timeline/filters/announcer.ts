import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fillCount} from '../../../locale/fill.ts';
import type {TimelineWords} from '../event/event.ts';

/** How long a visitor must have stopped typing to be told, in milliseconds: screen readers speak the letters first. */
const silence = 1000;

/**
 * Says how many events are left to those who do not see it (WCAG 4.1.3): nothing until somebody has chosen, and what
 * it says changes only when it is time to speak.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: number;
  #isSpeaking = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  tell(isTyping: boolean): void {
    clearTimeout(this.#timer);
    this.#isSpeaking = false;
    this.#timer = window.setTimeout(() => this.#speak(), isTyping ? silence : 0);
  }

  template(count: number, {phrases, language}: TimelineWords): TemplateResult {
    const words = this.#isSpeaking ? fillCount(phrases.eventCount, count, language) : '';
    return html`<p class="hidden" role="status">${words}</p>`;
  }

  #speak(): void {
    this.#isSpeaking = true;
    this.#host.requestUpdate();
  }
}

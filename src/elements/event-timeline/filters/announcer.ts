import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fillCount} from '../../../locale/fill.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** How long a visitor must have stopped typing to be told, in milliseconds: screen readers speak the letters first. */
const silence = 1000;

/**
 * Says how many events are left to those who do not see it (WCAG 4.1.3): nothing until somebody has chosen, and what
 * it says changes only when it is time to speak.
 */
export class Announcer {
  readonly #host: ReactiveControllerHost;
  #timer?: number;
  #isSpeaking = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  tell(isTyping: boolean): void {
    clearTimeout(this.#timer);
    this.#isSpeaking = false;
    this.#timer = window.setTimeout(() => this.#speak(), isTyping ? silence : 0);
  }

  template(count: number, {phrases, language}: TimelineContent): TemplateResult {
    const text = this.#isSpeaking ? fillCount(phrases.eventCount, count, language) : '';
    return html`<p class="hidden" role="status">${text}</p>`;
  }

  #speak(): void {
    this.#isSpeaking = true;
    this.#host.requestUpdate();
  }
}

import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fillCount} from '../../../locale/fill.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The pause after typing before the announcement, in milliseconds: screen readers first speak the typed letters. */
const silence = 1000;

/**
 * Announces the number of events left to screen readers (status messages, WCAG 4.1.3). The status element is empty
 * until the visitor has changed a filter.
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

  /** Announces the number after the next pause. */
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

import {html, isServer, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {pause, play} from '../../../icons/interface.ts';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';
import {heading, type Head} from '../../widget/head.ts';
import type {PartnerLogosHost, Layout} from './layout.ts';
import {lineStyles} from './line.styles.ts';
import {MarqueeMotion} from './marquee-motion.ts';
import {marqueeStyles} from './marquee.styles.ts';

/** One line that moves, if the partners do not fit on it and the visitor allows motion; else lines that wrap. */
export class Marquee implements Layout, ReactiveController {
  static readonly styles = [lineStyles, marqueeStyles];

  declare readonly phrases: ControlPhrases;
  /** Undefined on a server, which cannot measure whether the partners fit on one line. */
  readonly #motion: MarqueeMotion | undefined;

  constructor(host: PartnerLogosHost) {
    this.#motion = isServer ? undefined : new MarqueeMotion(host);
  }

  hostConnected(): void {
    this.#motion?.hostConnected();
  }

  hostUpdated(): void {
    this.#motion?.hostUpdated();
  }

  hostDisconnected(): void {
    this.#motion?.hostDisconnected();
  }

  template({level, title, lead}: Head, items: readonly TemplateResult[]): TemplateResult {
    const motion = this.#motion?.canMove ? this.#motion : undefined;
    return html`<section class="ground marquee">
      <header class="head">
        <div class="head-line">
          ${heading(level, 'title', html`<slot name="title">${title}</slot>`)}
          ${motion ? this.#toggle(motion) : nothing}
        </div>
        <div class="lead" part="lead"><slot name="lead">${lead ?? nothing}</slot></div>
      </header>
      <div class="belt">${motion ? track(motion, items) : line(items)}</div>
    </section>`;
  }

  #toggle(motion: MarqueeMotion): TemplateResult {
    const {stopScrolling, resumeScrolling} = this.phrases;
    return html`<button
      class="toggle"
      part="toggle"
      type="button"
      aria-label=${motion.isStopped ? resumeScrolling : stopScrolling}
      @click=${() => motion.toggle()}
    >
      ${icon(motion.isStopped ? play : pause)}
    </button>`;
  }
}

function line(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="line strip">
    ${items}
  </ul>`;
}

function track(motion: MarqueeMotion, items: readonly TemplateResult[]): TemplateResult {
  return html`<div
    class="track ${motion.isPaused ? 'resting' : ''}"
    @focusin=${motion.reveal}
    @pointerenter=${motion.swapCopies}
    @animationiteration=${motion.restoreCopies}
  >
    <ul class="line strip">
      ${items}
    </ul>
    <ul class="line strip copy" aria-hidden="true" inert>
      ${items}
    </ul>
  </div>`;
}

import {html, isServer, type ReactiveController, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {close} from '../../../icons/interface.ts';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';
import type {BannerHost, BannerModel} from '../banner-model.ts';
import {dismissalStyles} from './dismissal.styles.ts';
import {focusAfter} from './focus-after.ts';
import {isRemembered, remember} from './memory.ts';

interface Message {
  /** The key under which a device stores that the message was dismissed. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/**
 * The button that closes the banner. With the attribute `remember`, the device remembers that the banner was closed. A
 * message is the title, the lead and the text between the tags of the banner.
 */
export class Dismissal implements ReactiveController {
  static readonly styles = [dismissalStyles];

  declare readonly phrases: ControlPhrases;
  readonly #banner: BannerHost;
  /** The message of the last rendering. */
  #message: Message | undefined;
  /** The message of the rendering before. */
  #last: Message | undefined;

  constructor(banner: BannerHost) {
    this.#banner = banner;
  }

  button(model: BannerModel, language: string): TemplateResult {
    // A server makes no key: only the visitor's device knows which messages were dismissed.
    if (!isServer) this.#message = {key: keyOf(model, this.#banner), language};
    return html`<button
      class="dismiss"
      part="dismiss"
      type="button"
      aria-label=${this.phrases.dismiss}
      @click=${({detail}: MouseEvent) => this.#dismiss(detail === 0)}
    >
      ${icon(close)}
    </button>`;
  }

  /**
   * Shows the banner again when its message changes, unless the device remembers that the new message was dismissed.
   * The same message in another language is not a new message.
   */
  hostUpdated(): void {
    const [message, last] = [this.#message, this.#last];
    this.#last = message;
    if (!message) return;
    const isNew = !last || (last.key !== message.key && last.language === message.language);
    if (isNew) this.#banner.hideFor('dismissed', isRemembered(message.key, this.#banner.remember));
  }

  #dismiss(isByKeyboard: boolean): void {
    const banner = this.#banner;
    const options = {bubbles: true, composed: true, cancelable: true, detail: {remember: banner.remember}};
    if (!banner.dispatchEvent(new CustomEvent('ofb-dismissed', options))) return;
    remember(this.#message!.key, banner.remember);
    focusAfter(banner, {preventScroll: !isByKeyboard});
    banner.hideFor('dismissed', true);
  }
}

/** A key that is equal for equal messages of banners with the same `id`: the `id` and a 32-bit hash in base 36. */
function keyOf({title, lead}: BannerModel, {id, textContent}: BannerHost): string {
  let hash = 0;
  for (const letter of [title, lead, textContent.trim()].join('\n')) {
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  }
  return `${id}:${(hash >>> 0).toString(36)}`;
}

import {html, isServer, type ReactiveController, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {close} from '../../../icons/interface.ts';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';
import type {BannerHost, BannerModel} from '../banner-model.ts';
import {dismissalStyles} from './dismissal.styles.ts';
import {focusAfter} from './focus-after.ts';
import {isRemembered, remember} from './memory.ts';

interface Message {
  /** The key by which a device remembers the message. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The button that closes the banner. The banner stays closed where the page asks the device to remember it. */
export class Dismissal implements ReactiveController {
  static readonly styles = [dismissalStyles];

  declare readonly phrases: ControlPhrases;
  readonly #banner: BannerHost;
  /** The message of the last rendering, and the one before it. */
  #message: Message | undefined;
  #last: Message | undefined;

  constructor(banner: BannerHost) {
    this.#banner = banner;
  }

  button(model: BannerModel, language: string): TemplateResult {
    // Only the visitor's device knows what was dismissed: a server makes no key.
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

  /** A new message is shown, also when the last one was dismissed; in another language it is still the same message. */
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

/** The same for the same banner with the same words. */
function keyOf({title, lead}: BannerModel, {id, textContent}: BannerHost): string {
  let hash = 0;
  for (const letter of [title, lead, textContent.trim()].join('\n')) {
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  }
  return `${id}:${(hash >>> 0).toString(36)}`;
}

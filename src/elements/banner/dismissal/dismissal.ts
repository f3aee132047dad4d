import {html, isServer} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {close} from '../../../icons/interface.ts';
import {focusAfter} from './focus-after.ts';
import {setHidden} from '../hiding.ts';
import {isRemembered, remember} from './memory.ts';
import type {BannerHost, Wording} from '../banner-model.ts';

interface Message {
  /** What a device remembers it by. */
  readonly key: string;
  /** BCP 47 tag. */
  readonly language: string;
}

interface ButtonWords {
  readonly name: string;
  /** BCP 47 tag. */
  readonly language: string;
}

const messages = new WeakMap<BannerHost, Message>();

/** Adds the button that closes the banner, which stays closed where the page asks for it. */
export function dismissible(wording: Wording, banner: BannerHost, {name, language}: ButtonWords): Wording {
  const message = {key: isServer ? '' : keyOf(wording, banner), language};
  // What was dismissed, only the visitor's device knows.
  if (!isServer) follow(message, banner);
  const dismiss = html`<button
    class="dismiss"
    part="dismiss"
    type="button"
    aria-label=${name}
    @click=${({detail}: MouseEvent) => dismissBanner(banner, message, detail === 0)}
  >
    ${icon(close)}
  </button>`;
  return {...wording, dismiss};
}

/** A new message is shown, whatever became of the last one; in another language it is still the same. */
function follow(message: Message, banner: BannerHost): void {
  const last = messages.get(banner);
  messages.set(banner, message);
  const isNew = !last || (last.key !== message.key && last.language === message.language);
  if (isNew) setHidden(banner, 'dismissed', isRemembered(message.key, banner.remember));
}

function dismissBanner(banner: BannerHost, {key}: Message, isByKeyboard: boolean): void {
  const options = {bubbles: true, composed: true, cancelable: true, detail: {remember: banner.remember}};
  if (!banner.dispatchEvent(new CustomEvent('ofb-dismissed', options))) return;
  remember(key, banner.remember);
  focusAfter(banner, {preventScroll: !isByKeyboard});
  setHidden(banner, 'dismissed', true);
}

/** The same for the same banner with the same words. */
function keyOf({title, lead}: Wording, {id, textContent}: BannerHost): string {
  let hash = 0;
  for (const letter of [title, lead, textContent.trim()].join('\n')) {
    hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  }
  return `${id}:${(hash >>> 0).toString(36)}`;
}

import {html, isServer, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {languageOfText} from '../../../locale/text-language.ts';
import type {PartnerView} from '../../../model/content.ts';
import type {Host} from '../layouts/layout.ts';
import {logoStyles} from './logos.styles.ts';
import {opticalSize} from './optical-size.ts';

type Logo = NonNullable<PartnerView['logo']>;

/** Logos that look equally large, each on a ground on which it can be seen; the drawn name where a logo does not come. */
export class Logos implements ReactiveController {
  static readonly styles = [logoStyles];

  readonly #host: Host;
  /** The addresses of the images that did not come. */
  readonly #lost = new Set<string>();
  #isDark: boolean | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#host.shadowRoot!.addEventListener('transitionrun', this);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot!.removeEventListener('transitionrun', this);
  }

  /** The theme has changed. It has no event: the style sheet lets a colour follow it that nothing shows. */
  handleEvent(event: Event): void {
    if ((event as TransitionEvent).propertyName === 'column-rule-color') this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const ground = this.#host.renderRoot.querySelector('.ground');
    if (!ground) return;
    const isDark = getComputedStyle(ground).columnRuleColor !== 'rgb(0, 0, 0)';
    if (isDark !== this.#isDark) this.#host.requestUpdate();
    this.#isDark = isDark;
    for (const image of ground.querySelectorAll<HTMLImageElement>('.logo')) balance(image);
  }

  /** The logo of a partner; nothing for a partner that has none. */
  of({name, logo, logoDark}: PartnerView): unknown {
    if (!logo) return nothing;
    const choice: Logo[] = this.#isDark && logoDark ? [{...logoDark, ground: 'dark'}, logo] : [logo];
    const shown = choice.find(({url}) => !this.#lost.has(url));
    return shown ? this.#image(name, shown) : html`<span class="lost" hidden></span>`;
  }

  #image(name: string, {url, width, height, scale, ground = 'light'}: Logo): TemplateResult {
    const needsPlate = ground !== 'any' && (ground === 'dark') !== Boolean(this.#isDark);
    // Until the theme is known it is open which file is wanted; never both.
    return html`<img
      class="logo for-${ground} ${needsPlate ? 'plate' : ''}"
      part="logo"
      alt=${name}
      lang=${languageOfText(name) ?? nothing}
      loading="lazy"
      decoding="async"
      width=${width ?? nothing}
      height=${height ?? nothing}
      data-scale=${scale ?? nothing}
      @load=${() => this.#host.requestUpdate()}
      @error=${() => this.#lose(url)}
      src=${this.#isDark === undefined && !isServer ? nothing : url}
    />`;
  }

  #lose(url: string): void {
    this.#lost.add(url);
    this.#host.requestUpdate();
  }
}

/** Sizes an image by what the feed says of it, else by what the file says itself. */
function balance(image: HTMLImageElement): void {
  const sizeOf = (name: string) => Number(image.getAttribute(name));
  const ratio = sizeOf('width') / sizeOf('height') || image.naturalWidth / image.naturalHeight;
  const size = opticalSize(ratio, {
    scale: Number(image.dataset['scale'] ?? 1),
    isLarge: image.closest('.promoters') !== null,
  });
  image.style.setProperty('--_inline', `${size.width}em`);
  image.style.setProperty('--_block', `${size.height}em`);
}

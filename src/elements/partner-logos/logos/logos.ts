import {html, isServer, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {languageOfText} from '../../../locale/text-language.ts';
import type {PartnerView} from '../../../model/content.ts';
import type {PartnerLogosHost} from '../layouts/layout.ts';
import {logoStyles} from './logos.styles.ts';
import {opticalSize} from './optical-size.ts';

type Logo = NonNullable<PartnerView['logo']>;

/**
 * The logos of partners, in sizes that look equal, each on a background with enough contrast. If a logo cannot be
 * loaded, the arch and the name of the partner are shown.
 */
export class Logos implements ReactiveController {
  static readonly styles = [logoStyles];

  readonly #host: PartnerLogosHost;
  /** The addresses of the images that could not be loaded. */
  readonly #lost = new Set<string>();
  #isDark: boolean | undefined;

  constructor(host: PartnerLogosHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#host.shadowRoot!.addEventListener('transitionrun', this);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot!.removeEventListener('transitionrun', this);
  }

  /**
   * Called when the theme changes. Themes have no event: the style sheet changes an invisible colour with the theme.
   */
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

  /** The logo of a partner, if possible the one for the current theme; nothing for a partner without a logo. */
  of({name, logo, logoDark}: PartnerView): unknown {
    if (!logo) return nothing;
    const choice: Logo[] = this.#isDark && logoDark ? [{...logoDark, ground: 'dark'}, logo] : [logo];
    const shown = choice.find(({url}) => !this.#lost.has(url));
    return shown ? this.#image(name, shown) : html`<span class="lost" hidden></span>`;
  }

  #image(name: string, {url, width, height, scale, ground = 'light'}: Logo): TemplateResult {
    const needsPlate = ground !== 'any' && (ground === 'dark') !== Boolean(this.#isDark);
    // Until the theme is known, `src` is not set, so that only one of the two files is loaded.
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

/** Sets the size of an image: from width and height in the feed, else from those of the loaded file. */
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

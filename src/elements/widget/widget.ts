import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ContentController, type Words} from '../../controllers/content-controller.ts';
import type {Need} from '../../controllers/need.ts';
import {originsOf} from '../../controllers/origins.ts';
import {loadScriptStyles} from '../../controllers/words.ts';
import {base} from '../../theme/base.styles.ts';
import {modes} from '../../theme/modes.styles.ts';
import {colourProperties, tokens} from '../../theme/tokens.styles.ts';
import {Extras, type Extra} from './features.ts';
import type {Skeleton} from './skeleton.ts';

export type {Words};

const loadLinkTarget = () => import('./link-target.ts');
const loadOwnColours = () => import('../../theme/own-colours.ts');
const loadTakeOver = () => import('./take-over.ts');

/**
 * What the four widgets share: where their content comes from, and how they meet the page.
 *
 * @attr {'host' | 'light' | 'dark' | 'auto'} [theme=host] - Colours as the page's `color-scheme` says, or always light,
 *   always dark, or as the visitor's system is.
 * @attr {'none'} [frame] - `none` takes away the widget's own ground and padding.
 * @attr {'system'} [font] - `system` takes the system's typeface instead of the page's.
 * @fires {CustomEvent<null>} ofb-loaded - What it shows is there, for the first time or anew.
 * @fires {CustomEvent<{reason: string}>} ofb-failed - What it shows did not come; the reason in words.
 */
export abstract class Widget<OwnPhrases = unknown> extends LitElement {
  static override styles = [tokens, modes, base];

  static override properties: PropertyDeclarations = {
    src: {},
    content: {},
    refresh: {},
    keep: {},
    // Frameworks that set properties would otherwise leave the page without the attribute.
    lang: {reflect: true},
    heading: {},
    lead: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** Address of a feed; the built-in content without it. */
  declare src?: string;
  /** A feed as data, or as JSON text (attribute); wins over `src`. */
  declare content?: unknown;
  /** How often the feed at `src` is read again while the page is visible: `90s`, `15m`, `12h`. */
  declare refresh?: string;
  /** How long this device may keep a copy that stands in when the feed does not come: `30d`. Nothing without it. */
  declare keep?: string;
  /** Heading, instead of the feed's. */
  declare heading?: string;
  /** Line under the heading, instead of the feed's. */
  declare lead?: string;
  /** Level of the heading, 1 to 6; 2 by default. */
  declare headingLevel: number;

  readonly #content: ContentController;
  readonly #extras = new Extras(this);
  readonly #internals = this.attachInternals();
  #takeOver: Promise<void> | undefined;
  #isWhole = false;
  readonly #loadFailure = () => import('./failure.ts').then(({viewOf}) => viewOf(this.#content));
  readonly #loadSkeleton;

  /** @param load what stands for a list that is on its way */
  constructor(need: Need, load?: () => Promise<Skeleton>) {
    super();
    this.headingLevel = 2;
    this.#content = new ContentController(this, need);
    // Nobody waits for what comes later than the content. Not `Promise.race`: an old stand-in for Promise has none.
    this.#loadSkeleton =
      load &&
      (() =>
        new Promise<Extra & {view: unknown}>((resolve, reject) => {
          void load()
            .then(({viewOf}) => viewOf(this.#content, this))
            .then(resolve, reject);
          void this.#content.settled!.then(resolve as () => void);
        }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  /** @internal Another document takes the style sheets away. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#extras.dress();
  }

  /** @internal A new hash may lead to something in here; a transition of `--_set` tells of other colours. */
  handleEvent({propertyName}: Event & {readonly propertyName?: string}): void {
    if (propertyName?.startsWith('--') ?? true) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.addEventListener('transitionrun', this);
    this.#extras.dress();
    if (!root.firstChild) return root;
    // A server's rendering stays on view until ours is there to take its place.
    const offView = document.createDocumentFragment();
    offView.append((this.renderOptions.renderBefore = document.createComment('')));
    return offView;
  }

  /** Resolves when what the attributes ask for is shown, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#rendered();
    await this.#takeOver;
    return true;
  }

  /** Whether there is something to show; resolves when what the attributes ask for is there, or has failed. */
  async #rendered(): Promise<boolean> {
    await super.getUpdateComplete();
    let loading, settled;
    do {
      ({loading} = this.#extras);
      ({settled} = this.#content);
      await settled;
      await loading;
      await super.getUpdateComplete();
    } while (loading !== this.#extras.loading || settled !== this.#content.settled);
    this.#isWhole = this.#content.state === 'loaded';
    this.#showState();
    return this.#isWhole;
  }

  /** The widget in one language. */
  protected abstract template(words: Words<OwnPhrases>): unknown;

  /** @internal Shows one more part of the feed, or more interface words, from the next update on. */
  need(need: Need): void {
    this.#content.need(need);
  }

  /**
   * A module that only some pages need.
   *
   * @internal
   * @param load always the same function for the same module
   * @returns `undefined` while it is on its way, `null` when it did not come
   */
  extra<Module>(load: () => Promise<Module & Extra>): Module | null | undefined {
    return this.#extras.get(load);
  }

  protected override render(): unknown {
    const {state, words} = this.#content;
    try {
      if (words && state !== 'failed')
        return this.frame(words as Words<OwnPhrases>, this.#content.givenDirection);
    } catch (error) {
      // A page may have taken away what the language itself brings.
      this.#extras.warn('shown', error);
      this.#content.state = 'failed';
    }
    // What stands between the tags is the fallback, until there is something better; scripts there hold data.
    if (
      this.querySelector(':scope > :not(script)') ||
      ([...this.childNodes] as Partial<Text>[]).some(({wholeText}) => wholeText?.trim())
    )
      return html`<slot></slot>`;
    if (this.#content.state === 'failed') return this.extra(this.#loadFailure)?.view;
    // A server's rendering stays; who has left asks for nothing.
    if (
      this.#loadSkeleton &&
      this.#content.settled &&
      originsOf(this).src &&
      !this.renderOptions.renderBefore
    )
      return this.extra(this.#loadSkeleton)?.view;
    return nothing;
  }

  /** All that is rendered of the words; a server begins here. */
  protected frame(words: Words<OwnPhrases>, given?: string): TemplateResult {
    const {language, direction = 'ltr', script} = words;
    if (script) this.extra(loadScriptStyles);
    return html`<div class="widget" lang=${language} dir=${given || direction}>${this.template(words)}</div>`;
  }

  protected override updated(): void {
    const {state} = this.#content;
    if (state === 'failed') this.#isWhole = false;
    if (!this.#isWhole) void this.#rendered();
    this.#showState();
    if (this.renderRoot !== this.shadowRoot)
      this.#takeOver = this.extra(loadTakeOver)?.takeOver(
        this,
        () => this.#rendered(),
        () => this.#extras.dress(),
      );
    else if (location.hash.startsWith('#ofb-')) this.extra(loadLinkTarget)?.followLink(this);
    // A page that sets a colour gets the colours that go with it, and a warning where the contrast is too low.
    const style = getComputedStyle(this);
    if (state !== 'loading' && colourProperties.some(name => style.getPropertyValue(name)))
      this.extra(loadOwnColours)?.reportContrast(this);
  }

  /** For style sheets of the page: `loaded` only when everything to show has come, also after a failure. */
  #showState(): void {
    const {state} = this.#content;
    this.#internals.states.clear();
    this.#internals.states.add(state === 'loaded' && !this.#isWhole ? 'loading' : state);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ofb-loaded': CustomEvent<null>;
    'ofb-failed': CustomEvent<{reason: string}>;
  }
}

import {
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {Dependencies} from '../../controllers/content-source.ts';
import {originsOf} from '../../controllers/origins.ts';
import type {Language} from '../../languages/language.ts';
import {base} from '../../theme/base.styles.ts';
import {modes} from '../../theme/modes.styles.ts';
import {colourProperties, tokens} from '../../theme/tokens.styles.ts';
import {AdoptedStyles} from './adopted-styles.ts';
import {ContentController} from './content-controller.ts';
import {failure} from './failure.ts';
import type {Content, Features, Loaded, Plan} from './features.ts';
import {noticeStyles} from './notice.styles.ts';
import {PendingView, type LoadSkeleton} from './pending-view.ts';
import {preload} from './preload.ts';
import {oneOf} from './report-attribute.ts';
import {sharedFeatures} from './shared-features.ts';

/**
 * Base class of the four widgets: the origin of the content, loading, the heading and the style sheets.
 *
 * @attr {'host' | 'light' | 'dark' | 'auto'} [theme=host] - `host` follows the page's `color-scheme`, `light` and
 *   `dark` are fixed, `auto` follows the visitor's system. Any other value means `host`.
 * @attr {'none'} [frame] - `none` removes the widget's own background and padding. Any other value changes nothing.
 * @attr {'system'} [font] - `system` uses the system's font instead of the page's. Any other value changes nothing.
 * @fires {CustomEvent<null>} ofb-loaded - New content is shown: the first, a changed one, or another language.
 * @fires {CustomEvent<{reason: string}>} ofb-failed - The content could not be loaded. `reason` is the error's text.
 * @cssstate loading - The content is loading.
 * @cssstate loaded - The content is shown.
 * @cssstate failed - The content could not be loaded.
 */
export abstract class Widget<OwnPhrases = unknown, Table = object> extends LitElement {
  static override styles = [tokens, modes, base];

  static override properties: PropertyDeclarations = {
    src: {},
    content: {},
    refresh: {},
    keep: {},
    // Frameworks may set only the property, but selectors and `:lang()` need the attribute.
    lang: {reflect: true},
    heading: {},
    lead: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** The parts and the interface words that every widget of this class needs. */
  protected static dependencies: Dependencies = {};
  /** The features that only some widgets of this class need. */
  protected static features: Features<never> = {};
  /** The values that the attribute `layout` can have. */
  protected static layouts: readonly string[] = [];
  /** What stands for a list that is on its way. */
  protected static loadSkeleton: LoadSkeleton | undefined;

  /** @internal The autoloader and the server read the plan too. */
  static get plan(): Plan {
    return {dependencies: this.dependencies, features: {...this.features, ...sharedFeatures}};
  }

  /** @internal Loads in parallel what an element of this class needs, before the class is defined. Never rejects. */
  static preload(element: HTMLElement, language: Language): Promise<unknown> {
    this.finalize();
    return preload(this.plan, element, {language, properties: this.elementProperties});
  }

  /**
   * URL of a JSON feed or an iCalendar file. Without it, the widget uses the URL that the page sets for all widgets, or
   * else the built-in content. A feed that cannot be loaded is named once in the console, and the widget shows its
   * fallback or an error message.
   */
  declare src?: string;
  /**
   * A feed as an object or as JSON text, in the format of docs/feed-format.md; `src` is then ignored. Faulty fields are
   * left out and named once in the console. If nothing can be read, the widget shows its fallback or an error message.
   */
  declare content?: unknown;
  /**
   * Interval after which the feed at `src` is loaded again while the page is visible: `90s`, `15m`, `12h`, `1d`. An
   * invalid value is named once in the console, and the feed is loaded only once.
   */
  declare refresh?: string;
  /**
   * How long this device may keep a copy of the feed for times when the feed cannot be loaded: `12h`, `30d`. Without it
   * nothing is stored. An invalid value is named once in the console, and nothing is stored.
   */
  declare keep?: string;
  /** Text of the heading, instead of the feed's. Any text is valid. */
  declare heading?: string;
  /** Text under the heading, instead of the feed's. Any text is valid. */
  declare lead?: string;
  /** Level of the heading, 1 to 6; 2 by default. A smaller number gives 1; any other value gives 6. */
  declare headingLevel: number;

  /** @internal Whether the page sets one of the `--ofb-*` colours. */
  hasOwnColours = false;

  readonly #content: ContentController;
  readonly #pending: PendingView;
  readonly #internals = this.attachInternals();
  /** The content is rendered here, off the page, while server-rendered HTML is shown. */
  #offView: DocumentFragment | undefined;
  readonly #styles = new AdoptedStyles();

  constructor() {
    super();
    this.headingLevel = 2;
    const {plan, loadSkeleton} = this.constructor as typeof Widget;
    this.#content = new ContentController(this, plan);
    this.#pending = new PendingView(this, this.#content, loadSkeleton);
  }

  /** @internal Whether server-rendered HTML is shown. */
  get isServed(): boolean {
    return this.#offView !== undefined;
  }

  /** @internal Whether the content comes from a feed, and not from the built-in content. */
  get isFed(): boolean {
    const {content, src} = isServer ? this : originsOf(this);
    return content !== undefined || Boolean(src);
  }

  /** @internal The content that is shown. */
  get shown(): Content<OwnPhrases, Loaded<Table>> | undefined {
    return this.#content.content as Content<OwnPhrases, Loaded<Table>> | undefined;
  }

  /** @internal Loads again the features that could not be loaded. */
  retryFeatures(): void {
    void this.#content.retry();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  /** @internal An element that moves to another document loses its adopted style sheets, so they are adopted again. */
  adoptedCallback(): void {
    this.#styles.forget();
    if (this.hasUpdated) this.#adopt();
  }

  /** @internal Handles `hashchange` (the hash may name an item here) and transitions of `--_set` (other colours). */
  handleEvent({propertyName}: Event & {readonly propertyName?: string}): void {
    if (propertyName?.startsWith('--') ?? true) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.addEventListener('transitionrun', this);
    if (!root.firstChild) return root;
    // Keeps the server-rendered HTML until the content is complete.
    this.#offView = document.createDocumentFragment();
    this.#offView.append((this.renderOptions.renderBefore = document.createComment('')));
    return this.#offView;
  }

  /** Resolves when the content for the current attributes is shown, or could not be loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    await this.#styles.loading;
    return super.getUpdateComplete();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#adopt();
    super.update(changed);
  }

  protected override render(): unknown {
    const {state, content} = this.#content;
    try {
      if (content && state === 'loaded')
        return this.view(content as Content<OwnPhrases, Loaded<Table>>, this.#content.givenDirection);
    } catch (error) {
      // A page may have broken built-in objects of JavaScript.
      console?.warn?.(`Open for business widgets: <${this.localName}> could not be shown.`, error);
      this.#content.fail(error);
    }
    if (this.hasFallback) return html`<slot></slot>`;
    if (this.#content.state === 'failed') return failure(this.#content);
    return this.#pending.view ?? nothing;
  }

  /** @internal The content as a template. The server calls this method. */
  view(content: Content<OwnPhrases, Loaded<Table>>, givenDirection = ''): TemplateResult {
    return html`<div class="widget" lang=${content.language} dir=${givenDirection || content.direction}>
      ${this.template(content)}
    </div>`;
  }

  /** The widget's template. Its result depends only on the properties and the argument, so a server can call it too. */
  protected abstract template(content: Content<OwnPhrases, Loaded<Table>>): unknown;

  /** @internal Whether the page has a fallback between the tags, for content that is not loaded. */
  get hasFallback(): boolean {
    // Scripts between the tags contain data, not a fallback.
    return (
      this.querySelector(':scope > :not(script)') !== null ||
      ([...this.childNodes] as Partial<Text>[]).some(({wholeText}) => wholeText?.trim())
    );
  }

  protected override updated(): void {
    const {state} = this.#content;
    if (state !== 'loading') this.#lookForOwnColours();
    // An unknown layout is named in the console; the widget is shown in its usual one.
    if ('layout' in this && this.layout) oneOf(this, 'layout', (this.constructor as typeof Widget).layouts);
    if (this.isServed && state === 'loaded' && this.#content.isIdle) this.#takeOver();
    this.#content.rendered(this.#internals.states);
  }

  /** If the page sets a colour, the feature `ownColours` is loaded, which also warns of low contrast (WCAG 1.4.3). */
  #lookForOwnColours(): void {
    const style = getComputedStyle(this);
    const hasOwnColours = colourProperties.some(name => style.getPropertyValue(name));
    if (hasOwnColours === this.hasOwnColours) return;
    this.hasOwnColours = hasOwnColours;
    this.requestUpdate();
  }

  /** Replaces the server-rendered HTML by the content. */
  #takeOver(): void {
    const {takeOver} = this.#content.content!.features as Loaded<typeof sharedFeatures>;
    takeOver?.replace(() => {
      const content = this.#offView!;
      this.#offView = undefined;
      Object.assign(this, {renderRoot: this.shadowRoot});
      this.#adopt();
      this.shadowRoot!.replaceChildren(content);
      // Sizes can be measured only in the page: a second update before the next frame avoids a flash.
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Adopts the style sheets of the current state. */
  #adopt(): void {
    const {state, styles} = this.#content;
    const later = {loaded: styles, failed: [noticeStyles], loading: this.#pending.styles}[state];
    const root = this.shadowRoot!;
    const own = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    // Server-rendered HTML has its own style sheet, unless a Content-Security-Policy has blocked it.
    const hasServedStyles = this.isServed && root.styleSheets.length > 0;
    this.#styles.adopt(root, hasServedStyles ? [] : [...own, ...later]);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ofb-loaded': CustomEvent<null>;
    'ofb-failed': CustomEvent<{reason: string}>;
  }
}

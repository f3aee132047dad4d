import {
  adoptStyles,
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
import {ContentController} from './content-controller.ts';
import {failure} from './failure.ts';
import type {Content, Features, Loaded, Plan} from './features.ts';
import {noticeStyles} from './notice.styles.ts';
import {PendingView, type LoadSkeleton} from './pending-view.ts';
import {preload} from './preload.ts';
import {oneOf} from './report-attribute.ts';

/** What any widget may need. */
const sharedFeatures = {
  linkTarget: {
    when: () => !isServer && location.hash.startsWith('#ofb-'),
    load: async () => (await import('./link-target.ts')).LinkTarget,
  },
  ownColours: {
    when: ({hasOwnColours}) => hasOwnColours,
    load: async () => (await import('../../theme/own-colours.ts')).OwnColours,
  },
  takeOver: {
    when: ({isServed}) => isServed,
    load: async () => (await import('./take-over.ts')).TakeOver,
  },
} satisfies Features<Widget>;

/**
 * What the four widgets share: where their content comes from, and how they fit into the page.
 *
 * @attr {'host' | 'light' | 'dark' | 'auto'} [theme=host] - Colours as the page's `color-scheme` says, or always light,
 *   always dark, or as the visitor's system is.
 * @attr {'none'} [frame] - `none` takes away the widget's own ground and padding.
 * @attr {'system'} [font] - `system` takes the system's typeface instead of the page's.
 * @fires {CustomEvent<null>} ofb-loaded - A content is shown: the first one, another one, or one in another language.
 * @fires {CustomEvent<{reason: string}>} ofb-failed - The content could not be loaded; the reason in words.
 * @cssstate loading - The content is on its way.
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
    // Frameworks that set properties would otherwise leave the page without the attribute.
    lang: {reflect: true},
    heading: {},
    lead: {},
    headingLevel: {attribute: 'heading-level', type: Number},
  };

  /** What must be there before a widget of this class can be shown. */
  protected static dependencies: Dependencies = {};
  /** What only some widgets of this class need. */
  protected static features: Features<never> = {};
  /** The values that the attribute `layout` can have. */
  protected static layouts: readonly string[] = [];
  /** What stands for a list that is on its way. */
  protected static loadSkeleton: LoadSkeleton | undefined;

  /** @internal Also for the autoloader and the server. */
  static get plan(): Plan {
    return {dependencies: this.dependencies, features: {...this.features, ...sharedFeatures}};
  }

  /** @internal Loads in parallel what an element of this class needs, before the class is defined. */
  static preload(element: HTMLElement, language: Language): Promise<unknown> {
    this.finalize();
    return preload(this.plan, element, {language, properties: this.elementProperties});
  }

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

  /** @internal Whether the page sets colours of its own. */
  hasOwnColours = false;

  readonly #content: ContentController;
  readonly #pending: PendingView;
  readonly #internals = this.attachInternals();
  /** Where the content is rendered as long as a server's rendering is on view. */
  #offView: DocumentFragment | undefined;
  #adopted: readonly CSSResult[] | undefined;
  #adopting: Promise<void> | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    const {plan, loadSkeleton} = this.constructor as typeof Widget;
    this.#content = new ContentController(this, plan);
    this.#pending = new PendingView(this, this.#content, loadSkeleton);
  }

  /** @internal Whether a server's rendering is on view. */
  get isServed(): boolean {
    return this.#offView !== undefined;
  }

  /** @internal Whether the content comes from a feed. */
  get isFed(): boolean {
    const {content, src} = isServer ? this : originsOf(this);
    return content !== undefined || Boolean(src);
  }

  /** @internal The content that is shown. */
  get shown(): Content<OwnPhrases, Loaded<Table>> | undefined {
    return this.#content.content as Content<OwnPhrases, Loaded<Table>> | undefined;
  }

  /** @internal Asks again for features that did not come. */
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

  /** @internal The style sheets of a document do not go with an element to another document. */
  adoptedCallback(): void {
    this.#adopted = undefined;
    if (this.hasUpdated) this.#adopt();
  }

  /** @internal A new hash may lead to something in here; a transition of `--_set` tells of other colours. */
  handleEvent({propertyName}: Event & {readonly propertyName?: string}): void {
    if (propertyName?.startsWith('--') ?? true) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.addEventListener('transitionrun', this);
    if (!root.firstChild) return root;
    // A server's rendering stays on view until the content is there to take its place.
    this.#offView = document.createDocumentFragment();
    this.#offView.append((this.renderOptions.renderBefore = document.createComment('')));
    return this.#offView;
  }

  /** Resolves when what the attributes ask for is shown, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    await this.#adopting;
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
      // A page may have taken away what the language itself brings.
      console?.warn?.(`Open for business widgets: <${this.localName}> could not be shown.`, error);
      this.#content.fail(error);
    }
    if (this.hasFallback) return html`<slot></slot>`;
    if (this.#content.state === 'failed') return failure(this.#content);
    return this.#pending.view ?? nothing;
  }

  /** @internal The content as HTML; a server begins here. */
  view(content: Content<OwnPhrases, Loaded<Table>>, givenDirection = ''): TemplateResult {
    return html`<div class="widget" lang=${content.language} dir=${givenDirection || content.direction}>
      ${this.template(content)}
    </div>`;
  }

  /** The content of the widget. It depends on nothing but the widget's properties and what it is given. */
  protected abstract template(content: Content<OwnPhrases, Loaded<Table>>): unknown;

  /** @internal Whether the page has put something between the tags, in the place of a content that is not there. */
  get hasFallback(): boolean {
    // Scripts there hold data.
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
    this.#content.rendered();
    this.#internals.states.clear();
    this.#internals.states.add(this.#content.visibleState);
  }

  /** A page that sets a colour gets the colours that go with it, and a warning where the contrast is too low. */
  #lookForOwnColours(): void {
    const style = getComputedStyle(this);
    const hasOwnColours = colourProperties.some(name => style.getPropertyValue(name));
    if (hasOwnColours === this.hasOwnColours) return;
    this.hasOwnColours = hasOwnColours;
    this.requestUpdate();
  }

  /** Puts the content into the place of the server's rendering. */
  #takeOver(): void {
    const {takeOver} = this.#content.content!.features as Loaded<typeof sharedFeatures>;
    takeOver?.replace(() => {
      const content = this.#offView!;
      this.#offView = undefined;
      Object.assign(this, {renderRoot: this.shadowRoot});
      this.#adopt();
      this.shadowRoot!.replaceChildren(content);
      // What only a page can tell, such as sizes, is asked for before the next frame.
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Adopts the style sheets of what is shown. Another order than that of the tables would change how it looks. */
  #adopt(): void {
    const {state, styles} = this.#content;
    const later = {loaded: styles, failed: [noticeStyles], loading: this.#pending.styles}[state];
    const root = this.shadowRoot!;
    const own = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    // A server's style sheet goes with what it rendered; a strict policy may have kept it away.
    const hasServedStyles = this.isServed && root.styleSheets.length > 0;
    const sheets = hasServedStyles ? [] : [...own, ...later];
    if (sheets.length === this.#adopted?.length && sheets.every((sheet, at) => sheet === this.#adopted![at]))
      return;
    this.#adopted = sheets;
    try {
      adoptStyles(root, sheets);
    } catch {
      // The widget stands in another document, which takes no style sheets but its own.
      this.#adopting = import('./adopt-styles.ts').then(({adoptIn}) => adoptIn(root, sheets));
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ofb-loaded': CustomEvent<null>;
    'ofb-failed': CustomEvent<{reason: string}>;
  }
}

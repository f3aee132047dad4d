import {adoptStyles, html, LitElement, type CSSResult, type PropertyDeclarations} from 'lit';
import {ContentController, type Words} from '../controllers/content-controller.ts';
import type {Need} from '../controllers/need.ts';
import {base} from '../theme/base.styles.ts';
import {tokens} from '../theme/tokens.styles.ts';

export type {Words};

const loadLinkTarget = () => import('./link-target.ts');

/** A module that only some pages need, with the style sheets it brings. */
interface Extra {
  readonly styles?: readonly CSSResult[];
}

/** What the four widgets share: where their content comes from, and how they meet the page. */
export abstract class Widget<OwnPhrases = unknown> extends LitElement {
  static override styles = [tokens, base];

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
  readonly #extras = new Map<unknown, Extra | null | undefined>();
  #loading: Promise<unknown> | undefined;
  readonly #internals = this.attachInternals();
  #failure: unknown;

  constructor(need: Need) {
    super();
    this.headingLevel = 2;
    this.#content = new ContentController(this, need);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this);
  }

  /** @internal A new hash may lead to something in here. */
  handleEvent(): void {
    this.requestUpdate();
  }

  /** Resolves when what the attributes ask for is shown, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    let loading, settled;
    do {
      loading = this.#loading;
      ({settled} = this.#content);
      await settled;
      await loading;
      await super.getUpdateComplete();
    } while (loading !== this.#loading || settled !== this.#content.settled);
    return true;
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
    if (!this.#extras.has(load)) {
      this.#extras.set(load, undefined);
      this.#loading = Promise.all([this.#loading, this.#load(load)]);
    }
    return this.#extras.get(load) as Module | null | undefined;
  }

  async #load(load: () => Promise<Extra>): Promise<void> {
    try {
      const extra = await load();
      this.#extras.set(load, extra);
      this.#adoptAll();
    } catch (error) {
      this.#extras.set(load, null);
      console.warn(`Open for business widgets: a part of <${this.localName}> could not be loaded.`, error);
    }
    this.requestUpdate();
  }

  // In the order in which they were asked for: which comes first over the network must not decide what is seen.
  #adoptAll(): void {
    const {elementStyles} = this.constructor as typeof Widget;
    const late = [...this.#extras.values()].flatMap(extra => extra?.styles ?? []);
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...late]);
  }

  protected override render(): unknown {
    const {state, words} = this.#content;
    if (words && state !== 'failed')
      return html`<div class="widget" lang=${words.language}>
        ${this.template(words as Words<OwnPhrases>)}
      </div>`;
    // What stands between the tags is the fallback, until there is something better.
    return this.childElementCount || this.textContent!.trim() ? html`<slot></slot>` : this.#failure;
  }

  protected override updated(): void {
    const {state} = this.#content;
    this.#internals.states.clear();
    this.#internals.states.add(state);
    if (location.hash.startsWith('#ofb-')) this.extra(loadLinkTarget)?.followLink(this);
    if (state === 'failed' && !this.#failure) void this.#loadFailure();
  }

  async #loadFailure(): Promise<void> {
    const {failure, styles} = await import('./failure.ts');
    this.#failure = await failure(this.#content);
    this.#extras.set(failure, {styles});
    this.#adoptAll();
    this.requestUpdate();
  }
}

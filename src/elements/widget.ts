import {adoptStyles, html, LitElement, type CSSResult, type PropertyDeclarations} from 'lit';
import type {BuiltIn} from '../content/built-in.ts';
import {ContentController, type Words} from '../controllers/content-controller.ts';
import {base} from '../theme/base.styles.ts';
import {tokens} from '../theme/tokens.styles.ts';

export type {Words};

/** What the four widgets share: where their content comes from, and how they meet the page. */
export abstract class Widget<OwnPhrases = unknown> extends LitElement {
  static override styles = [tokens, base];

  static override properties: PropertyDeclarations = {
    src: {},
    content: {},
    refresh: {},
    keep: {},
    lang: {},
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
  readonly #late: CSSResult[] = [];
  readonly #internals = this.attachInternals();
  #failure: unknown;

  constructor(builtIn: BuiltIn) {
    super();
    this.headingLevel = 2;
    this.#content = new ContentController(this, builtIn);
  }

  /** Resolves when what the attributes ask for is shown, or has failed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#content.settled;
    return super.getUpdateComplete();
  }

  /** The widget in one language. */
  protected abstract template(words: Words<OwnPhrases>): unknown;

  /** Puts on style sheets that came later than the element. */
  protected adopt(...styles: readonly CSSResult[]): void {
    this.#late.push(...styles);
    const {elementStyles} = this.constructor as typeof Widget;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#late]);
    this.requestUpdate();
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
    if (state === 'failed' && !this.#failure) void this.#loadFailure();
  }

  async #loadFailure(): Promise<void> {
    const {failure, noticeStyles} = await import('./failure.ts');
    this.#failure = await failure(this.#content);
    this.adopt(noticeStyles);
  }
}

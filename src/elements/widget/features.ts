import {adoptStyles, type CSSResult, type LitElement} from 'lit';

/** A module that only some pages need, with the style sheets it brings. */
export interface Extra {
  readonly styles?: readonly CSSResult[];
}

/** What one widget has loaded besides itself, and all that it wears. */
export class Extras {
  /** Another promise as soon as there is more to wait for; never rejects. */
  loading: Promise<unknown> | undefined;

  readonly #host: LitElement;
  readonly #modules = new Map<unknown, Extra | null | undefined>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** `undefined` while it is on its way, `null` when it did not come. */
  get<Module>(load: () => Promise<Module & Extra>): Module | null | undefined {
    if (!this.#modules.has(load)) {
      this.#modules.set(load, undefined);
      this.#await(this.#load(load));
    }
    return this.#modules.get(load) as Module | null | undefined;
  }

  async #load(load: () => Promise<Extra>): Promise<void> {
    try {
      const extra = await load();
      this.#modules.set(load, extra);
      this.dress();
    } catch (error) {
      this.#modules.set(load, null);
      this.warn('loaded', error);
    }
    this.#host.requestUpdate();
  }

  #await(promise: Promise<unknown>): void {
    this.loading = Promise.all([this.loading, promise]);
  }

  /** Tells the page's owner what could not be done: `loaded`. */
  warn(verb: string, error: unknown): void {
    console?.warn?.(
      `Open for business widgets: a part of <${this.#host.localName}> could not be ${verb}.`,
      error,
    );
  }

  // In the order in which they were asked for: which comes first over the network must not decide what is seen.
  dress(): void {
    const {renderRoot, shadowRoot, constructor} = this.#host;
    const late = [...this.#modules.values()].flatMap(extra => extra?.styles ?? []);
    const root = shadowRoot!;
    // A server's style sheet goes with what it rendered; a strict policy may have kept it away.
    const isServed = renderRoot !== root && root.styleSheets.length > 0;
    const sheets = isServed ? [] : [...(constructor as typeof LitElement).elementStyles, ...late];
    try {
      adoptStyles(root, sheets);
    } catch {
      // It stands in another document, which takes none but its own.
      this.#await(import('./other-document.ts').then(({dress}) => dress(root, sheets as CSSResult[])));
    }
  }
}

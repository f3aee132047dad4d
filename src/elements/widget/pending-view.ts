import type {CSSResult, ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {originsOf} from '../../controllers/origins.ts';
import type {ContentController} from './content-controller.ts';
import type {Plan} from './features.ts';

/** A skeleton with its style sheets. */
export interface Skeleton {
  readonly view: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** Loads the module that draws the skeleton of one widget. */
export type LoadSkeleton = () => Promise<{
  skeleton(host: HTMLElement, content: ContentController, plan: Plan): Promise<Skeleton>;
}>;

type Host = ReactiveControllerHost &
  HTMLElement & {readonly hasFallback: boolean; readonly isServed: boolean};

/** Shows the skeleton while a feed is loading. */
export class PendingView implements ReactiveController {
  view: TemplateResult | undefined;
  styles: readonly CSSResult[] = [];

  readonly #host: Host;
  readonly #content: ContentController;
  readonly #load: LoadSkeleton | undefined;
  #isAsked = false;

  constructor(host: Host, content: ContentController, load: LoadSkeleton | undefined) {
    this.#host = host;
    this.#content = content;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const isNeeded =
      this.#content.state === 'loading' &&
      this.#host.isConnected &&
      Boolean(originsOf(this.#host).src) &&
      !this.#host.hasFallback &&
      !this.#host.isServed;
    if (!isNeeded || !this.#load || this.#isAsked) return;
    this.#isAsked = true;
    void this.#draw(this.#load);
  }

  // If the skeleton cannot be loaded, the widget stays empty until the content is loaded.
  async #draw(load: LoadSkeleton): Promise<void> {
    const module = await load().catch(() => undefined);
    const shape = await module
      ?.skeleton(this.#host, this.#content, this.#content.plan)
      .catch(() => undefined);
    if (!shape || this.#content.state !== 'loading') return;
    Object.assign(this, shape);
    this.#host.requestUpdate();
  }
}

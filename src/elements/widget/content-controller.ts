import type {CSSResult, ReactiveController, ReactiveElement} from 'lit';
import type {ContentSource} from '../../controllers/content-source.ts';
import type {Origins} from '../../controllers/origins.ts';
import {followLanguage, unfollowLanguage} from '../../controllers/page-language.ts';
import {LoadError} from '../../feed/load-error.ts';
import type {Language} from '../../languages/language.ts';
import {ContentOrigin} from './content-origin.ts';
import {FeatureInstances, featuresOf, type Instances} from './feature-instances.ts';
import {activeFeatures, type Content, type Plan} from './features.ts';
import {loadContent, stylesOf, withFeatures, type LoadedContent} from './load-content.ts';
import {ModuleRetry} from './module-retry.ts';

type Host = ReactiveElement & Origins;

/** The content that is shown, with its features, its source and its origins. */
interface Shown {
  readonly content: LoadedContent & Content;
  readonly instances: Instances;
  readonly source: unknown;
  readonly origins: Origins;
}

/**
 * Loads the content, the interface words and the features of one widget. Loads them again when the origin of the
 * content, the language or the active features change. Keeps the old content until the new one is complete.
 */
export class ContentController implements ReactiveController {
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  readonly plan: Plan;
  readonly #host: Host;
  readonly #origin: ContentOrigin;
  readonly #instances: FeatureInstances;
  readonly #retry = new ModuleRetry(() => void this.#reload());
  /** The names of the features of the last load; `undefined` when everything must be loaded again. */
  #requested: readonly string[] | undefined;
  #loading: Promise<void> | undefined;
  #shown: Shown | undefined;
  #announcedSource: unknown;
  #settling: {readonly promise: Promise<void>; readonly resolve: () => void} | undefined;
  readonly #warnings = new Set<string>();

  constructor(host: Host, plan: Plan) {
    this.#host = host;
    this.plan = plan;
    this.#origin = new ContentOrigin(host, () => {
      this.#requested = undefined;
      host.requestUpdate();
    });
    this.#instances = new FeatureInstances(host);
    host.addController(this);
  }

  get content(): Content | undefined {
    return this.#shown?.content;
  }

  /** The style sheets of the content's script and of its features. */
  get styles(): readonly CSSResult[] {
    return this.#shown ? stylesOf(this.#shown.content) : [];
  }

  /** The source of the content. The promise is rejected when the language cannot be loaded. */
  get source(): Promise<ContentSource> | undefined {
    return this.#origin.source;
  }

  /** The language that was loaded last, also if the content itself could not be loaded. */
  get language(): Language | undefined {
    return this.#origin.language;
  }

  /** Resolves when loading has ended and its result is rendered; `undefined` when nothing is loading. Never rejects. */
  get settled(): Promise<void> | undefined {
    return this.#settling?.promise;
  }

  /** Whether nothing is being loaded, and no update is pending. */
  get isIdle(): boolean {
    return !this.#loading && !this.#host.isUpdatePending;
  }

  /** The direction that the page sets, see `ContentOrigin`. */
  get givenDirection(): string {
    return this.#origin.givenDirection;
  }

  hostConnected(): void {
    followLanguage(this.#host);
    this.#retry.connect();
    this.#host.requestUpdate();
    // If the script runs before the page is parsed, the element has no children yet.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
    }
  }

  hostUpdate(): void {
    // The element was disconnected after this update was requested.
    if (!this.#host.isConnected) return;
    if (this.#origin.update()) this.#requested = undefined;
    this.#update();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
    this.#retry.disconnect();
    this.#origin.close();
    // An incomplete load starts again when the element is connected again.
    if (this.#loading || this.#retry.isNeeded) this.#requested = undefined;
    this.#loading = undefined;
    this.#settle();
  }

  /**
   * To be called at the end of each update.
   *
   * @param states of the element: `loading`, `loaded` or `failed`
   */
  rendered(states: CustomStateSet): void {
    const isIdle = this.isIdle;
    const source = this.#shown?.source;
    const isNew = isIdle && this.state === 'loaded' && source !== this.#announcedSource;
    if (isNew) this.#announcedSource = source;
    states.clear();
    // `loaded` means that a content is complete and rendered.
    states.add(this.state === 'loaded' && !this.#announcedSource ? 'loading' : this.state);
    if (isNew) this.#announce('ofb-loaded');
    if (isIdle) this.#settle();
  }

  /** Loads again what could not be loaded: the feed, the content or features. */
  async retry(): Promise<void> {
    const feed = await this.#origin.feed();
    if (feed?.hasFailed) feed.retry();
    else if (this.#retry.isNeeded || this.state === 'failed') await this.#reload();
  }

  /**
   * The content could not be shown.
   *
   * @param error why it could not be loaded or rendered
   */
  fail(error: unknown): void {
    this.state = 'failed';
    this.#shown = undefined;
    this.#announcedSource = undefined;
    this.#instances.activate(new Map());
    this.#announce('ofb-failed', {reason: String(error)});
    this.#host.requestUpdate();
  }

  /** Loads the active features, or takes features off that are no longer active. */
  #update(): void {
    const shown = this.#shown?.source === this.#origin.source ? this.#shown : undefined;
    const active = activeFeatures(this.plan, this.#host, shown?.content.view);
    const requested = this.#requested;
    if (requested?.join() === active.join()) return;
    this.#requested = active;
    const isComplete = shown && requested && !this.#loading && !this.#retry.isNeeded;
    if (isComplete && active.every(name => requested.includes(name))) this.#drop(shown, active);
    else this.#load();
  }

  /** Removes inactive features before the next rendering: a template must not use a feature without its attribute. */
  #drop(shown: Shown, active: readonly string[]): void {
    const loaded = shown.content.loaded.filter(({name}) => active.includes(name));
    const instances = new Map([...shown.instances].filter(([name]) => active.includes(name)));
    const parts = withFeatures(loaded, shown.content.ownView);
    const content = {...shown.content, ...parts, active, features: Object.fromEntries(instances)};
    this.#instances.activate(instances);
    this.#shown = {...shown, content, instances};
  }

  async #reload(): Promise<void> {
    const isFeedMissing = await this.#origin.isFeedMissing();
    if (this.#loading || !this.#host.isConnected) return;
    if (isFeedMissing) this.#origin.open();
    this.#load();
  }

  #load(): void {
    this.#settling ??= promiseWithResolver();
    const loading: Promise<void> = this.#loadFrom(this.#origin.load(), () => loading !== this.#loading);
    this.#loading = loading;
  }

  async #loadFrom(source: Promise<ContentSource>, isOutdated: () => boolean): Promise<void> {
    try {
      const loaded = await loadContent(this.plan, this.#host, await source);
      if (isOutdated()) return;
      const instances = this.#instances.for(loaded);
      const content = {...loaded, features: featuresOf(instances, loaded)};
      await this.#instances.prepare(instances, content);
      if (!isOutdated()) this.#show({content, instances, source, origins: this.#origin.origins});
    } catch (error) {
      if (!isOutdated()) this.#keepOrFail(error);
    }
  }

  #show(shown: Shown): void {
    this.#loading = undefined;
    this.#instances.activate(shown.instances);
    this.#shown = shown;
    this.state = 'loaded';
    const {active, faults} = shown.content;
    this.#requested = active;
    const missing = [...faults].filter(([name]) => active.includes(name));
    for (const [name, error] of missing) this.#warn(`the feature "${name}" could not be loaded`, error);
    this.#retry.count(missing.length > 0);
    this.#host.requestUpdate();
  }

  #keepOrFail(error: unknown): void {
    this.#loading = undefined;
    // A failed content source must not be used again.
    this.#origin.source = undefined;
    // `FeedRequest` itself loads a feed again that could not be loaded.
    this.#retry.count(!(error instanceof LoadError));
    if (this.#shown?.origins !== this.#origin.origins) return this.fail(error);
    this.#warn('the content stays as it was, because a part of it could not be loaded', error);
    this.#host.requestUpdate();
  }

  #settle(): void {
    this.#settling?.resolve();
    this.#settling = undefined;
  }

  #announce(name: 'ofb-loaded' | 'ofb-failed', detail?: {readonly reason: string}): void {
    this.#host.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
  }

  /** Writes a warning to the console, once for each message. */
  #warn(message: string, error: unknown): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    console?.warn?.(`Open for business widgets: <${this.#host.localName}>: ${message}.`, error);
  }
}

/** Not `Promise.withResolvers`: a page may replace Promise by a polyfill without this method. */
function promiseWithResolver(): {promise: Promise<void>; resolve: () => void} {
  let resolve!: () => void;
  const promise = new Promise<void>(done => (resolve = done));
  return {promise, resolve};
}

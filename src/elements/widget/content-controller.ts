import type {CSSResult, ReactiveController, ReactiveElement} from 'lit';
import {ContentSource} from '../../controllers/content-source.ts';
import type {Feed} from '../../controllers/feed.ts';
import {originsOf, type Origins} from '../../controllers/origins.ts';
import {
  followLanguage,
  givenDirectionOf,
  languageOf,
  unfollowLanguage,
} from '../../controllers/page-language.ts';
import {VisibleTimer} from '../../controllers/visible-timer.ts';
import type {Language} from '../../languages/language.ts';
import {ours, speak} from '../../languages/languages.ts';
import {FeatureInstances, featuresOf, type Instances} from './feature-instances.ts';
import {activeFeatures, loadContent, type Content, type LoadedContent, type Plan} from './features.ts';

type Host = ReactiveElement & Origins;

/** Pauses before missing modules are asked for again, in milliseconds; each is twice as long as the one before. */
const firstPause = 5_000;
const longestPause = 300_000;

/**
 * Loads what one widget shows, and loads it again when the origin of the content, the language or the active features
 * change. The last complete content stays until the next one is complete.
 */
export class ContentController implements ReactiveController {
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  content: Content | undefined;
  /** The style sheets of the content's script and of its features. */
  styles: readonly CSSResult[] = [];
  /** The language of the content that was loaded last, also if the content itself did not come. */
  language: Language | undefined;

  readonly plan: Plan;
  readonly #host: Host;
  readonly #instances: FeatureInstances;
  readonly #timer = new VisibleTimer(() => void this.#retryModules());
  #origins: Origins = {};
  #feed: Promise<Feed> | undefined;
  #tag: string | undefined;
  /** Replaced whenever the content is another: another feed, another version of a feed, another language. */
  #source: Promise<ContentSource> | undefined;
  /** The features that were asked for last; `undefined` when everything has to be asked for anew. */
  #requested: readonly string[] | undefined;
  #loading: Promise<void> | undefined;
  /** What is shown comes from here. */
  #shown: {readonly source: unknown; readonly origins: Origins} | undefined;
  #announcedSource: unknown;
  #settling: {readonly promise: Promise<void>; readonly resolve: () => void} | undefined;
  /** How many times in a row a module has not come. */
  #failures = 0;
  /** Why the feed could not be read. */
  #feedError: unknown;
  readonly #warnings = new Set<string>();

  constructor(host: Host, plan: Plan) {
    this.#host = host;
    this.plan = plan;
    this.#instances = new FeatureInstances(host);
    host.addController(this);
  }

  /** Where the content comes from, when the language is there; rejects when that does not come. */
  get source(): Promise<ContentSource> | undefined {
    return this.#source;
  }

  /** Resolves when nothing is being loaded and what has come is rendered; `undefined` when that is so. Never rejects. */
  get settled(): Promise<void> | undefined {
    return this.#settling?.promise;
  }

  /**
   * The direction in which the page itself says that the widget is written; empty where it does not. The skeleton and the
   * error are drawn once: they inherit the direction instead, and so follow a page that changes it.
   */
  get givenDirection(): string {
    return givenDirectionOf(this.#host, ours(this.#tag!));
  }

  hostConnected(): void {
    followLanguage(this.#host);
    addEventListener('online', this);
    this.#host.requestUpdate();
    // A script of the page's head finds the element before its children are there.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), {once: true});
    }
  }

  hostUpdate(): void {
    // An update that was due when the element left the page.
    if (!this.#host.isConnected) return;
    const origins = originsOf(this.#host);
    // The property is in the attribute only after the update.
    const tag = this.#host.lang || languageOf(this.#host);
    const isSameOrigin = Object.entries(origins).every(
      ([name, value]) => value === this.#origins[name as keyof Origins],
    );
    if (!isSameOrigin) this.#open(origins);
    if (!isSameOrigin || tag !== this.#tag) this.#renew();
    this.#tag = tag;
    const view = this.#shown?.source === this.#source ? this.content?.view : undefined;
    const active = activeFeatures(this.plan, this.#host, view);
    if (this.#requested?.join() === active.join()) return;
    this.#requested = active;
    this.#load();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
    removeEventListener('online', this);
    this.#timer.stop();
    this.#close();
    // A load that is not complete begins anew when the element comes back.
    if (this.#loading) this.#requested = undefined;
    this.#loading = undefined;
    this.#settle();
  }

  /** To be called at the end of each update. */
  rendered(): void {
    if (this.#loading || this.#host.isUpdatePending) return;
    if (this.state === 'loaded' && this.#announcedSource !== this.#shown?.source) {
      this.#announcedSource = this.#shown?.source;
      this.#announce('ofb-loaded');
    }
    this.#settle();
  }

  /** The browser is on-line again. */
  handleEvent(): void {
    void this.#retryModules();
  }

  /** Asks again for what did not come. */
  async retry(): Promise<void> {
    const feed = await this.#openedFeed();
    if (feed?.hasFailed) feed.retry();
    else await this.#retryModules();
  }

  async #retryModules(): Promise<void> {
    const feed = await this.#openedFeed();
    if (this.#failures === 0 || this.#loading || !this.#host.isConnected) return;
    // The reader of feeds did not come.
    if (this.#feed && !feed) this.#open(this.#origins);
    this.#load();
  }

  async #openedFeed(): Promise<Feed | undefined> {
    return this.#feed?.catch(() => undefined);
  }

  // The reader of feeds is loaded only when there is a feed to read.
  #open(origins: Origins): void {
    this.#close();
    this.#origins = origins;
    if (origins.content === undefined && !origins.src) return;
    this.#feed = import('../../controllers/feed.ts').then(({openFeed}) =>
      openFeed(origins, () => {
        this.#renew();
        this.#load();
      }),
    );
    // Whoever asks the source for the content learns of it.
    this.#feed.catch(() => {});
  }

  #close(): void {
    this.#feed?.then(
      feed => feed.close(),
      () => {},
    );
    this.#feed = undefined;
    this.#origins = {};
  }

  #renew(): void {
    this.#source = undefined;
    this.#requested = undefined;
  }

  #load(): void {
    this.#timer.stop();
    this.#settling ??= promiseWithResolver();
    this.#source ??= this.#makeSource(this.#tag!);
    const loading: Promise<void> = this.#loadFrom(this.#source, () => loading !== this.#loading);
    this.#loading = loading;
  }

  async #loadFrom(source: Promise<ContentSource>, isOutdated: () => boolean): Promise<void> {
    try {
      const loaded = await loadContent(this.plan, this.#host, await source);
      if (isOutdated()) return;
      const instances = this.#instances.for(loaded);
      const content = {...loaded, features: featuresOf(instances, loaded)};
      await this.#instances.prepare(instances, content);
      if (!isOutdated()) this.#show(content, instances, source);
    } catch (error) {
      if (!isOutdated()) this.#fail(error);
    }
  }

  async #makeSource(tag: string): Promise<ContentSource> {
    const feed = this.#feed;
    const language = await this.#loadLanguage(tag);
    this.language = language;
    return new ContentSource(
      language,
      feed?.then(async opened => {
        const view = opened.view(language.tag);
        view.catch((error: unknown) => (this.#feedError = error));
        return view;
      }),
    );
  }

  async #loadLanguage(tag: string): Promise<Language> {
    const name = ours(tag);
    // Few pages bring words of their own, or are in a language that we do not have.
    if (name && !document.querySelector('script[data-ofb-phrases]')) return speak(name, tag);
    const {otherLanguage} = await import('../../controllers/other-languages.ts');
    return otherLanguage(tag);
  }

  #show(content: LoadedContent & Content, instances: Instances, source: unknown): void {
    this.#loading = undefined;
    this.#instances.activate(instances);
    this.content = content;
    this.styles = [...content.scriptStyles, ...content.loaded.flatMap(({Class}) => Class.styles ?? [])];
    this.state = 'loaded';
    this.#requested = content.active;
    this.#shown = {source, origins: this.#origins};
    const faults = [...content.faults].filter(([name]) => content.active.includes(name));
    for (const [name, error] of faults) this.#warn(`the feature "${name}" could not be loaded`, error);
    this.#count(faults.length > 0);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.#loading = undefined;
    // What could not be loaded is not kept.
    this.#source = undefined;
    // A feed that did not come is asked for again by its own request.
    this.#count(error !== this.#feedError);
    if (this.#shown?.origins === this.#origins) {
      this.#warn('the content stays as it was, because a part of it could not be loaded', error);
    } else {
      this.content = undefined;
      this.#shown = undefined;
      this.#instances.activate(new Map());
      this.state = 'failed';
      this.#announce('ofb-failed', {reason: String(error)});
    }
    this.#host.requestUpdate();
  }

  #count(isFailure: boolean): void {
    this.#failures = isFailure ? this.#failures + 1 : 0;
    this.#timer.start(isFailure ? Math.min(firstPause * 2 ** (this.#failures - 1), longestPause) : Infinity);
  }

  #settle(): void {
    this.#settling?.resolve();
    this.#settling = undefined;
  }

  #announce(name: 'ofb-loaded' | 'ofb-failed', detail?: {readonly reason: string}): void {
    this.#host.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
  }

  /** Tells the page's owner, once for each message. */
  #warn(message: string, error: unknown): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    console?.warn?.(`Open for business widgets: <${this.#host.localName}>: ${message}.`, error);
  }
}

/** Not `Promise.withResolvers`, which a page's own Promise may not have. */
function promiseWithResolver(): {promise: Promise<void>; resolve: () => void} {
  let resolve!: () => void;
  const promise = new Promise<void>(done => (resolve = done));
  return {promise, resolve};
}

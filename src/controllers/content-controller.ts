import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '../languages/language.ts';
import {ours, speak} from '../languages/languages.ts';
import type {Feed} from './feed.ts';
import type {Need} from './need.ts';
import {originsOf, type Origins} from './origins.ts';
import {followLanguage, givenDirectionOf, languageOf, unfollowLanguage} from './page-language.ts';
import {gather, type Words} from './words.ts';

export type {Words};

type Host = ReactiveControllerHost & HTMLElement & Origins;

/** Walks load → parse → localise for what one widget shows of a feed, again whenever the origin or the language changes. */
export class ContentController implements ReactiveController {
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  words: Words | undefined;
  /** The walk under way, or the last one; never rejects. */
  settled: Promise<void> | undefined;

  readonly #host: Host;
  /** What the widget is for, and what else it has asked for. */
  readonly needs: Need[];
  #origins: Origins = {};
  #feed: Promise<Feed> | undefined;
  #tag: string | undefined;

  constructor(host: Host, need: Need) {
    this.#host = host;
    this.needs = [need];
    host.addController(this);
  }

  hostConnected(): void {
    followLanguage(this.#host);
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
    const tag = languageOf(this.#host);
    const isSame = Object.entries(origins).every(
      ([name, value]) => value === this.#origins[name as keyof Origins],
    );
    if (isSame && tag === this.#tag) return;
    if (!isSame) this.#open(origins);
    this.#tag = tag;
    this.#walk();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
    this.#open({});
    this.settled = undefined;
  }

  /** The language of the last walk. */
  async language(): Promise<Language> {
    const tag = this.#tag!;
    // Few pages bring words of their own, or speak what we do not.
    const name = ours(tag);
    return name && !document.querySelector('script[data-ofb-phrases]')
      ? speak(name, tag)
      : import('./other-languages.ts').then(other => other.otherLanguage(tag));
  }

  /**
   * The direction in which the page itself says that this is written; empty where it does not. What is drawn once, while
   * a feed is on its way or when it has failed, inherits it instead, and so follows a page that changes its mind.
   */
  get givenDirection(): string {
    return givenDirectionOf(this.#host, ours(this.#tag!));
  }

  /** Asks again for what did not come, as when a reader wants to try once more. */
  async retry(): Promise<void> {
    (await this.#feed)?.retry();
    this.#walk();
  }

  /** Gives the host one more part of the feed, or more interface words. */
  need(need: Need): void {
    if (this.needs.includes(need)) return;
    this.needs.push(need);
    // Who has left before the first update has no language yet.
    if (this.#tag !== undefined) this.#walk();
  }

  // The reader of feeds is loaded only when there is a feed to read.
  #open(origins: Origins): void {
    void this.#feed?.then(feed => feed.close());
    this.#origins = origins;
    const {content, src} = origins;
    this.#feed =
      content === undefined && !src
        ? undefined
        : import('./feed.ts').then(({openFeed}) => openFeed(origins, () => this.#walk()));
  }

  #walk(): void {
    const settled: Promise<void> = Promise.resolve().then(() => this.#settle(() => settled !== this.settled));
    this.settled = settled;
  }

  async #settle(isOutdated: () => boolean): Promise<void> {
    try {
      const words = await this.#words();
      if (isOutdated()) return;
      this.words = words;
      this.#announce('loaded');
    } catch (error) {
      if (!isOutdated()) this.#announce('failed', {reason: String(error)});
    }
  }

  #announce(state: 'loaded' | 'failed', detail?: {readonly reason: string}): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent(`ofb-${state}`, {bubbles: true, composed: true, detail}));
  }

  async #words(): Promise<Words> {
    const feed = this.#feed;
    const language = await this.language();
    const view = feed?.then(opened => opened.view(language.tag));
    return gather(this.needs, language, view);
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from '../languages/language.ts';
import {languages, nearest, type LanguageTag} from '../languages/languages.ts';
import type {Phrases} from '../locale/phrases/it.ts';
import type {View} from '../model/content.ts';
import type {Feed} from './feed.ts';
import {wordsFor, type Need} from './need.ts';
import {originsOf, type Origins} from './origins.ts';
import {followLanguage, languageOf, unfollowLanguage} from './page-language.ts';

type Host = ReactiveControllerHost & HTMLElement & Origins;

/** A feed and the interface words, in one language; `Own` are the words that one widget alone needs. */
export interface Words<Own = unknown> {
  readonly view: View;
  readonly phrases: Phrases & Own;
  /** BCP 47 tag, for dates and numbers. */
  readonly language: string;
}

/** Walks load → parse → localise for what one widget shows of a feed, again whenever the origin or the language changes. */
export class ContentController implements ReactiveController {
  state: 'loading' | 'loaded' | 'failed' = 'loading';
  words: Words | undefined;
  /** The walk under way, or the last one; never rejects. */
  settled: Promise<void> | undefined;

  readonly #host: Host;
  readonly #needs: Need[];
  #origins: Origins = {};
  #feed: Promise<Feed> | undefined;
  #tag: LanguageTag | undefined;

  constructor(host: Host, need: Need) {
    this.#host = host;
    this.#needs = [need];
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
    const tag = nearest(languageOf(this.#host));
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
    return (await languages[this.#tag!]()).language;
  }

  /** Asks again for what did not come, as when a reader wants to try once more. */
  async retry(): Promise<void> {
    (await this.#feed)?.retry();
    this.#walk();
  }

  /** Gives the host one more part of the feed, or more interface words. */
  need(need: Need): void {
    if (this.#needs.includes(need)) return;
    this.#needs.push(need);
    this.#walk();
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
    const parts = await Promise.all(this.#needs.map(need => wordsFor(need, language, view)));
    return {
      // The first need is what the widget is for: its headings stand.
      view: Object.assign({}, ...parts.map(part => part.view).reverse()),
      phrases: Object.assign({}, language.phrases, ...parts.map(part => part.phrases)),
      language: language.tag,
    };
  }
}

import type {ReactiveElement} from 'lit';
import {ContentSource} from '../../controllers/content-source.ts';
import type {Feed} from '../../controllers/feed.ts';
import {originsOf, type Origins} from '../../controllers/origins.ts';
import {givenDirectionOf, languageOf} from '../../controllers/page-language.ts';
import type {Language} from '../../languages/language.ts';
import {builtInNameOf, loadLanguage} from '../../languages/languages.ts';

type Host = ReactiveElement & Origins;

/** Where the content of one widget comes from: a feed or the built-in content, and the language of the page. */
export class ContentOrigin {
  /** The language that was loaded last, also if the content itself could not be loaded. */
  language: Language | undefined;
  /** What the element says of its feed; another object when it says something else. */
  origins: Origins = {};
  /** Replaced for another feed, for a new version of the feed, and for another language. */
  source: Promise<ContentSource> | undefined;

  readonly #host: Host;
  readonly #onChange: () => void;
  #feed: Promise<Feed> | undefined;
  #isOpen = false;
  #tag = '';

  /** @param onChange called when a feed has a new version, or has failed */
  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /**
   * The direction that the page sets for the widget's language: `ltr`, `rtl`, or empty where the page sets none. The
   * skeleton and the error message inherit the direction of the page, so that they follow a change.
   */
  get givenDirection(): string {
    return givenDirectionOf(this.#host, builtInNameOf(this.#tag));
  }

  /**
   * Reads the attributes and the language of the page. Opens the feed if there is one.
   *
   * @returns whether the content has to be loaded again
   */
  update(): boolean {
    const origins = originsOf(this.#host);
    // The property `lang` is reflected to the attribute only after the update.
    const tag = this.#host.lang || languageOf(this.#host);
    const isSame = Object.entries(origins).every(
      ([name, value]) => value === this.origins[name as keyof Origins],
    );
    const mustOpen = !isSame || !this.#isOpen;
    if (!isSame) this.origins = origins;
    if (mustOpen) this.open();
    const isChanged = !isSame || tag !== this.#tag || (mustOpen && this.#feed !== undefined);
    this.#tag = tag;
    if (isChanged) this.source = undefined;
    return isChanged;
  }

  /** Makes the source, if there is none. The promise is rejected when the language or the feed cannot be loaded. */
  load(): Promise<ContentSource> {
    return (this.source ??= this.#makeSource());
  }

  /** The opened feed; `undefined` without a feed, and when its module could not be loaded. */
  async feed(): Promise<Feed | undefined> {
    return this.#feed?.catch(() => undefined);
  }

  /** Whether there is a feed whose module could not be loaded. */
  async isFeedMissing(): Promise<boolean> {
    return this.#feed !== undefined && (await this.feed()) === undefined;
  }

  /** Opens the feed again. The reader of feeds is loaded only when there is a feed to read. */
  open(): void {
    this.close();
    this.#isOpen = true;
    const {content, src} = this.origins;
    if (content === undefined && !src) return;
    this.#feed = import('../../controllers/feed.ts').then(({openFeed}) =>
      openFeed(this.origins, () => {
        this.source = undefined;
        this.#onChange();
      }),
    );
    // The content source reports it.
    this.#feed.catch(() => {});
  }

  close(): void {
    this.#feed?.then(
      feed => feed.close(),
      () => {},
    );
    this.#feed = undefined;
    this.#isOpen = false;
  }

  async #makeSource(): Promise<ContentSource> {
    const feed = this.#feed;
    const language = await this.#loadLanguage(this.#tag);
    this.language = language;
    return new ContentSource(
      language,
      feed?.then(opened => opened.view(language.tag)),
    );
  }

  async #loadLanguage(tag: string): Promise<Language> {
    const name = builtInNameOf(tag);
    // Loaded late, because few pages have their own interface words or another language than those of the widgets.
    if (name && !document.querySelector('script[data-ofb-phrases]')) return loadLanguage(name, tag);
    const {otherLanguage} = await import('../../controllers/other-languages.ts');
    return otherLanguage(tag);
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BuiltIn} from '../content/built-in.ts';
import type {Language} from '../languages/language.ts';
import {languages, nearest, type LanguageTag} from '../languages/languages.ts';
import type {Phrases} from '../locale/phrases/it.ts';
import type {Part, View} from '../model/content.ts';
import {followLanguage, languageOf, unfollowLanguage} from './page-language.ts';
import {viewOf, type Origins} from './view-of.ts';

type Host = ReactiveControllerHost & HTMLElement & Origins;

/** A feed and the interface words, in one language; `Own` are the words that one widget alone needs. */
export interface Words<Own = unknown> {
  readonly view: View;
  readonly phrases: Phrases & Own;
  /** BCP 47 tag, for dates and numbers. */
  readonly language: string;
}

/** Walks load → parse → localise for one part of a feed, again whenever the origin or the language changes. */
export class ContentController implements ReactiveController {
  /** `pending` only before the first walk has ended. */
  state: 'pending' | 'ready' | 'failed' = 'pending';
  words: Words | undefined;
  /** The walk under way, or the last one; never rejects. */
  settled?: Promise<void>;

  readonly #host: Host;
  readonly #builtIn: BuiltIn;
  #origins?: Origins;
  #tag?: LanguageTag;

  constructor(host: Host, builtIn: BuiltIn) {
    this.#host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }

  hostConnected(): void {
    followLanguage(this.#host);
  }

  hostUpdate(): void {
    const {content, src} = this.#host;
    const tag = nearest(languageOf(this.#host));
    const last = this.#origins;
    if (last && last.content === content && last.src === src && this.#tag === tag) return;
    this.#origins = {content, src};
    this.#tag = tag;
    this.walk();
  }

  hostDisconnected(): void {
    unfollowLanguage(this.#host);
  }

  /** The language of the last walk. */
  async language(): Promise<Language> {
    return (await languages[this.#tag!]()).language;
  }

  /** Walks the line once more, as when a reader asks to try again. */
  walk(): void {
    this.settled = this.#walk(this.#origins!);
  }

  async #words(origins: Origins): Promise<Words> {
    const language = await this.language();
    const phrasesOf: Partial<Record<Part, () => Promise<{phrases: object}>>> = language.phrasesOf;
    const [view, own] = await Promise.all([
      viewOf(origins, this.#builtIn, language),
      phrasesOf[this.#builtIn.part]?.(),
    ]);
    return {view, phrases: {...language.phrases, ...own?.phrases}, language: language.tag};
  }

  async #walk(origins: Origins): Promise<void> {
    let outcome: Words | undefined;
    try {
      outcome = await this.#words(origins);
    } catch (error) {
      console.warn(`Open for business widgets: no content for <${this.#host.localName}>.`, error);
    }
    if (origins !== this.#origins) return;
    this.words = outcome ?? this.words;
    this.state = outcome ? 'ready' : 'failed';
    this.#host.requestUpdate();
  }
}

import {combine} from '../content/built-in.ts';
import type {BuiltInTexts} from '../content/built-in-texts.ts';
import type {Language, PhraseSets} from '../languages/language.ts';
import type {Part, ProgrammeView, View} from '../model/content.ts';

/**
 * A part of the content that a widget can load. The details of the programme are a part of their own, because a bar
 * does not show them.
 */
export type ContentPart = Part | 'programmeDetails';

/** The parts of the content that are loaded, in one language. */
export interface ContentView extends View {
  /** The longer texts of the built-in programme, for card and hero. A feed has them in `programme`. */
  readonly programmeDetails?: Partial<BuiltInTexts['programmeDetails']>;
}

/** The parts of the content and the set of interface words that a feature, or the widget itself, needs to be shown. */
export interface Dependencies {
  readonly parts?: readonly ContentPart[] | undefined;
  readonly phrases?: keyof PhraseSets | undefined;
}

/**
 * The origin of the content, a feed or the built-in content, in one language. Each part is loaded once, on its first
 * use.
 */
export class ContentSource {
  readonly language: Language;
  readonly #feed: Promise<View> | undefined;
  readonly #parts = new Map<ContentPart, Promise<ContentView>>();

  /** @param feed without a feed, all parts are those of the built-in content */
  constructor(language: Language, feed?: Promise<View>) {
    this.language = language;
    this.#feed = feed;
  }

  /**
   * A part of the content, with its heading. A part that the feed does not have is taken from the built-in content.
   *
   * @throws {Error} if the feed cannot be read or a module cannot be loaded; the next call loads the part again
   */
  part(name: ContentPart): Promise<ContentView> {
    const known = this.#parts.get(name);
    if (known) return known;
    const loading = this.#load(name);
    this.#parts.set(name, loading);
    loading.catch(() => this.#parts.delete(name));
    return loading;
  }

  /**
   * A set of interface words that only some widgets need.
   *
   * @throws {Error} if the module of the set cannot be loaded
   */
  async phrases<Name extends keyof PhraseSets>(name: Name): Promise<PhraseSets[Name]> {
    const {phrases} = await this.language.phrasesOf[name]();
    return phrases;
  }

  async #load(name: ContentPart): Promise<ContentView> {
    const feed = await this.#feed;
    if (name === 'programmeDetails')
      return feed?.programme ? {programmeDetails: {}} : this.language.programmeDetails();
    return feed?.[name] ? feed : this.#builtIn(name);
  }

  async #builtIn(part: Part): Promise<View> {
    if (part === 'programme') return {programme: this.language.programme as ProgrammeView};
    const [facts, {heading, words}] = await Promise.all([
      import('../content/facts.ts'),
      this.language[part](),
    ]);
    return {headings: {[part]: heading}, [part]: combine(facts[part], words)};
  }
}

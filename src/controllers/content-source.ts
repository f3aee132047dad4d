import {combine} from '../content/built-in.ts';
import type {BuiltInTexts} from '../content/built-in-texts.ts';
import type {Language, PhraseSets} from '../languages/language.ts';
import type {Part, ProgrammeView, View} from '../model/content.ts';

/** A part of the content that a widget can ask for. The details of the programme are apart: a bar has no room for them. */
export type ContentPart = Part | 'programmeDetails';

/** The content in one language, as far as it has been asked for. */
export interface ContentView extends View {
  /** What the built-in content says of the programme in more than one line. In a feed, `programme` itself says it. */
  readonly programmeDetails?: Partial<BuiltInTexts['programmeDetails']>;
}

/** What must be there before a feature, or the widget itself, can be shown. */
export interface Dependencies {
  readonly parts?: readonly ContentPart[] | undefined;
  readonly phrases?: keyof PhraseSets | undefined;
}

/** One feed, or the built-in content, in one language. Each part is loaded once, when it is asked for first. */
export class ContentSource {
  readonly language: Language;
  readonly #feed: Promise<View> | undefined;
  readonly #parts = new Map<ContentPart, Promise<ContentView>>();

  /** @param feed without it, the content is the built-in one */
  constructor(language: Language, feed?: Promise<View>) {
    this.language = language;
    this.#feed = feed;
  }

  /**
   * A part of the content, with its heading. A part that the feed leaves out is the built-in one.
   *
   * @throws {Error} when the feed cannot be read, or a module does not come; the next call then loads it again
   */
  part(name: ContentPart): Promise<ContentView> {
    const known = this.#parts.get(name);
    if (known) return known;
    const loading = this.#load(name);
    this.#parts.set(name, loading);
    loading.catch(() => this.#parts.delete(name));
    return loading;
  }

  /** A set of interface words that only some widgets need. */
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

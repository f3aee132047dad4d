import {combine, type BuiltIn} from '../content/built-in.ts';
import type {Language} from '../languages/language.ts';
import type {View} from '../model/content.ts';

/** Where a feed comes from: the first that is set wins, and the built-in content where none is. */
export interface Origins {
  /** A feed as data or as JSON text. */
  readonly content?: unknown;
  /** The address of a feed. */
  readonly src?: string | undefined;
}

/**
 * The line up to the view. The reader of feeds is loaded only when there is a feed to read. A part that the feed
 * leaves out stays as built in.
 *
 * @throws {Error} when there is a feed and nothing of it can be read
 */
export async function viewOf({content, src}: Origins, builtIn: BuiltIn, language: Language): Promise<View> {
  if (content || src) {
    const {feedView} = await import('./feed-view.ts');
    const view = await feedView(content || new URL(src!, document.baseURI), language.tag);
    if (view[builtIn.part]) return view;
  }
  return builtInView(builtIn, language);
}

async function builtInView({part, facts = {}}: BuiltIn, language: Language): Promise<View> {
  if (part === 'programme') return {programme: language.programme};
  const {heading, words} = await language[part]();
  return {headings: {[part]: heading}, [part]: combine(facts, words)};
}

import {combine, type BuiltIn} from '../content/built-in.ts';
import type {Language} from '../languages/language.ts';
import type {View} from '../model/content.ts';

/** The built-in content steps on the line here: it is in one language already. */
export async function builtInView({part, facts = {}}: BuiltIn, language: Language): Promise<View> {
  if (part === 'programme') return {programme: language.programme};
  const {heading, words} = await language[part]();
  return {headings: {[part]: heading}, [part]: combine(facts, words)};
}

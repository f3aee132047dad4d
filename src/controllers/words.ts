import type {Language} from '../languages/language.ts';
import type {Phrases} from '../languages/it/ui.ts';
import type {View} from '../model/content.ts';
import {wordsFor, type Need, type ProgrammeDetails} from './need.ts';

export const loadScriptStyles = () => import('../theme/script.styles.ts');

/** A feed and the interface words, in one language; `Own` are the words that one widget alone needs. */
export interface Words<Own = unknown> {
  readonly view: View & ProgrammeDetails;
  readonly phrases: Phrases & Own;
  /** BCP 47 tag, for dates and numbers: with the page's region where we speak its language (`de-AT`). */
  readonly language: string;
  readonly direction?: Language['direction'] | undefined;
  readonly script?: Language['script'] | undefined;
}

/** All that a widget needs to be rendered; its first need is what it is for, so that the headings of that stand. */
export async function gather(
  needs: readonly Need[],
  language: Language,
  feed?: Promise<View>,
): Promise<Words> {
  const {tag, direction, script} = language;
  const [parts] = await Promise.all([
    Promise.all(needs.map(need => wordsFor(need, language, feed))),
    // Before the first words are seen in another face. Without it, they are shown in that one.
    script && loadScriptStyles().catch(() => undefined),
  ]);
  return {
    view: Object.assign({}, ...parts.map(part => part.view).reverse()),
    phrases: Object.assign({}, language.phrases, ...parts.map(part => part.phrases)),
    language: tag,
    direction,
    script,
  };
}

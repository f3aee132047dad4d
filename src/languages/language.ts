import type {Heading, BuiltInTexts} from '../content/built-in-texts.ts';
import type {ControlPhrases} from './it/ui-controls.ts';
import type {EventPhrases} from './it/ui-events.ts';
import type {FilterPhrases} from './it/ui-filters.ts';
import type {Phrases} from './it/ui.ts';

type List<Name extends keyof BuiltInTexts> = () => Promise<{
  readonly heading: Heading;
  readonly words: BuiltInTexts[Name];
}>;

/** The sets of interface words that only some widgets need, by name. */
export interface PhraseSets {
  readonly events: EventPhrases;
  readonly filters: FilterPhrases;
  readonly controls: ControlPhrases;
}

/** The interface words of all widgets. */
export type AllPhrases = Phrases & EventPhrases & FilterPhrases & ControlPhrases;

/**
 * The interface words and the built-in content in one language. What not every widget needs is a function that loads
 * it.
 */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** ISO 15924 code of a script that needs its own typography: `theme/script.styles.ts`. */
  readonly script?: 'Arab' | 'Hans' | 'Jpan' | 'Kore';
  /** Left to right if undefined. */
  readonly direction?: 'rtl';
  readonly phrases: Phrases;
  readonly programme: BuiltInTexts['programme'];
  readonly programmeDetails: () => Promise<{readonly programmeDetails: BuiltInTexts['programmeDetails']}>;
  readonly sectors: List<'sectors'>;
  readonly partners: List<'partners'>;
  readonly events: List<'events'>;
  readonly phrasesOf: {
    readonly [Name in keyof PhraseSets]: () => Promise<{readonly phrases: PhraseSets[Name]}>;
  };
}

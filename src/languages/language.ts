import type {Heading, BuiltInTexts} from '../content/built-in-texts.ts';
import type {ControlPhrases} from './it/ui-controls.ts';
import type {EventPhrases} from './it/ui-events.ts';
import type {FilterPhrases} from './it/ui-filters.ts';
import type {Phrases} from './it/ui.ts';

type List<Name extends keyof BuiltInTexts> = () => Promise<{
  readonly heading: Heading;
  readonly words: BuiltInTexts[Name];
}>;

/** Interface words that only some widgets need, by the name of their set. */
export interface PhraseSets {
  readonly events: EventPhrases;
  readonly filters: FilterPhrases;
  readonly controls: ControlPhrases;
}

/** The interface words of all widgets. */
export type AllPhrases = Phrases & EventPhrases & FilterPhrases & ControlPhrases;

/** All that we say in one language: what every widget needs at once, the rest when a widget shows it. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** ISO 15924, where the script needs typography of its own: `theme/script.styles.ts`. */
  readonly script?: 'Arab' | 'Hans' | 'Jpan' | 'Kore';
  /** From left to right where it says nothing. */
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

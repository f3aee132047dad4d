import type {Heading, Words} from '../content/words.ts';
import type {ControlPhrases} from '../locale/phrases/it-controls.ts';
import type {EventPhrases} from '../locale/phrases/it-events.ts';
import type {PlannerPhrases} from '../locale/phrases/it-planner.ts';
import type {Phrases} from '../locale/phrases/it.ts';

type List<Name extends keyof Words> = () => Promise<{readonly heading: Heading; readonly words: Words[Name]}>;

type Phrasebook<Phrases> = () => Promise<{readonly phrases: Phrases}>;

/** The interface words of all widgets. */
export type AllPhrases = Phrases & EventPhrases & PlannerPhrases & ControlPhrases;

/** All that we say in one language: what every widget needs at once, the rest when a widget shows it. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** ISO 15924, where the script needs typography of its own: `theme/script.styles.ts`. */
  readonly script?: 'Arab' | 'Hans' | 'Jpan' | 'Kore';
  /** From left to right where it says nothing. */
  readonly direction?: 'rtl';
  readonly phrases: Phrases;
  readonly programme: Words['programme'];
  readonly welcome: () => Promise<{readonly welcome: Words['welcome']}>;
  readonly sectors: List<'sectors'>;
  readonly partners: List<'partners'>;
  readonly events: List<'events'>;
  /** Interface words that only some pages need. */
  readonly phrasesOf: {
    readonly events: Phrasebook<EventPhrases>;
    readonly planner: Phrasebook<PlannerPhrases>;
    readonly controls: Phrasebook<ControlPhrases>;
  };
}

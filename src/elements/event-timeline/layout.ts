import type {CSSResult} from 'lit';
import type {Chronology} from './chronology.ts';
import type {TimelineWords} from './entry.ts';
import type {Reading} from './reading.ts';

/** One way of laying out the events of a chronology. */
export interface Layout {
  readonly styles?: readonly CSSResult[];
  list(chronology: Chronology, setting: Setting): unknown;
}

export interface Setting {
  readonly words: TimelineWords;
  readonly reading: Reading;
  /** Level of the widget's heading, 1 to 6. */
  readonly headingLevel: number;
}

import type {CSSResult} from 'lit';
import type {Need} from '../../../controllers/need.ts';
import type {EventView} from '../../../model/content.ts';
import type {EventPhrases} from '../../../languages/it/ui-events.ts';
import type {Words} from '../../widget/widget.ts';
import type {Chronology} from '../event-groups.ts';
import type {Reading} from '../clock/archive.ts';

/** One way of laying out the events of a chronology. */
export interface Layout {
  readonly styles?: readonly CSSResult[];
  /** Interface words that it needs besides the timeline's. */
  readonly need?: Need;
  /** What stands beside the widget's heading. */
  tools?(setting: Setting): unknown;
  list(chronology: Chronology, setting: Setting): unknown;
  /** Does after an update what needs the page. */
  updated?(root: ParentNode): void;
}

export interface Setting {
  readonly words: Words<EventPhrases>;
  readonly reading: Reading;
  /** The words of the widget's heading. */
  readonly title: string;
  /** Level of the first heading of the list, 1 to 6. */
  readonly level: number;
  /** The heading of a group, from its key; the key itself without it. */
  readonly titleOf?: ((key: string) => string) | undefined;
  /** Whether no heading tells the year. */
  readonly isUndated?: boolean | undefined;
  /** How very many events come to stand in their list. */
  readonly rows?: ((events: readonly EventView[], row: (event: EventView) => unknown) => unknown) | undefined;
}

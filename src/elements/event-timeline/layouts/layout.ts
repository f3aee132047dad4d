import type {EventView} from '../../../model/content.ts';
import type {EventClock} from '../clock/event-clock.ts';
import type {EventGroups} from '../event-groups.ts';
import type {TimelineContent} from '../timeline-host.ts';

export type LayoutName = 'vertical' | 'horizontal' | 'compact';

/** One way of laying out the events. */
export interface Layout {
  /** Controls beside the widget's heading. */
  tools?(): unknown;
  list(groups: EventGroups, context: LayoutContext): unknown;
}

/** What all rows of a list have in common. */
export interface LayoutContext {
  readonly content: TimelineContent;
  readonly clock: EventClock;
  /** The words of the widget's heading. */
  readonly title: string;
  /** Level of the first heading of the list, 1 to 6. */
  readonly level: number;
  /** The heading of a group, from its key; the key itself without it. */
  readonly titleOf?: ((key: string) => string) | undefined;
  /** Whether no heading tells the year. */
  readonly isUndated?: boolean | undefined;
  /** How very many events come to stand in their list; all at once without it. */
  readonly rows?: ((events: readonly EventView[], row: (event: EventView) => unknown) => unknown) | undefined;
}

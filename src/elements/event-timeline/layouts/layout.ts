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

/** The data that all events of a list share. */
export interface LayoutContext {
  readonly content: TimelineContent;
  readonly clock: EventClock;
  /** The text of the widget's heading. */
  readonly title: string;
  /** Level of the first heading of the list, 1 to 6. */
  readonly level: number;
  /** Makes the heading of a group from its key. Without it, the key is a year and is the heading. */
  readonly titleOf?: ((key: string) => string) | undefined;
  /** Whether the headings do not contain the year, so that each event must show it. */
  readonly hasNoYearHeading?: boolean | undefined;
  /** Renders the rows of a long list in turns. Without it, all events are rendered at once. */
  readonly rows?: ((events: readonly EventView[], row: (event: EventView) => unknown) => unknown) | undefined;
}

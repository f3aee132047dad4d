import {monthAndYear} from '../../locale/short-dates.ts';
import {oneOf} from '../widget/report-attribute.ts';
import type {Order} from './event-groups.ts';
import {groupingStyles} from './grouping.styles.ts';
import type {LayoutContext} from './layouts/layout.ts';
import type {TimelineHost} from './timeline-host.ts';

/** The order and the groups of the events, see `GroupOptions` and `LayoutContext`. */
export interface GroupingOptions extends Pick<LayoutContext, 'titleOf' | 'hasNoYearHeading'> {
  readonly order?: Order | undefined;
  readonly keyLength?: number;
  /** Whether a single event is shown without the header of the widget. */
  readonly isHeaderHidden?: boolean;
}

/** Reads the attributes `order`, `group` and `event`, for groups other than one heading for each year. */
export class Grouping {
  static readonly styles = [groupingStyles];

  readonly #host: TimelineHost;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  /**
   * @param count number of the shown events
   * @param language BCP 47 tag, for the names of months
   */
  options(count: number, language: string): GroupingOptions {
    const host = this.#host;
    const order = oneOf(host, 'order', ['asc', 'desc']);
    if (host.event && count === 1)
      return {keyLength: 0, hasNoYearHeading: true, isHeaderHidden: !hasHead(host)};
    switch (oneOf(host, 'group', ['year', 'month', 'none'])) {
      case 'month':
        return {order, keyLength: 7, titleOf: month => monthAndYear(month, language)};
      case 'none':
        return {order, keyLength: 0, hasNoYearHeading: true};
      default:
        return {order};
    }
  }
}

/** Whether the page sets a heading or a lead for the widget. */
function hasHead({heading, lead, children}: TimelineHost): boolean {
  return !!heading || !!lead || [...children].some(({slot}) => slot === 'title' || slot === 'lead');
}

import {monthAndYear} from '../../locale/short-dates.ts';
import type {Order} from './event-groups.ts';
import type {Setting} from './layouts/layout.ts';
import {groupingStyles} from './grouping.styles.ts';
import {oneOf} from './one-of.ts';

export const styles = [groupingStyles];

export type Grouping = 'year' | 'month' | 'none';

/** How the events are ordered and gathered. */
export interface Look extends Pick<Setting, 'titleOf' | 'isUndated'> {
  readonly order?: Order | undefined;
  readonly keyLength?: number;
  /** Whether the one event that is shown is its own heading. */
  readonly isAlone?: boolean;
}

interface Timeline extends Element {
  readonly event?: string;
  readonly heading?: string;
  readonly lead?: string;
}

/**
 * What the attributes of a timeline ask for, where they differ from what it does without them.
 *
 * @param count how many events are shown
 */
export function lookOf(timeline: Timeline, language: string, count: number): Look {
  oneOf(timeline, 'layout', ['vertical', 'horizontal', 'compact']);
  const order = oneOf(timeline, 'order', ['asc', 'desc']);
  if (timeline.event && count === 1) return {keyLength: 0, isUndated: true, isAlone: !hasHead(timeline)};
  switch (oneOf(timeline, 'group', ['year', 'month', 'none'])) {
    case 'month':
      return {order, keyLength: 7, titleOf: month => monthAndYear(month, language)};
    case 'none':
      return {order, keyLength: 0, isUndated: true};
    default:
      return {order};
  }
}

/** Whether the page gives a heading to its one event. */
function hasHead({heading, lead, children}: Timeline): boolean {
  return !!heading || !!lead || [...children].some(({slot}) => slot === 'title' || slot === 'lead');
}

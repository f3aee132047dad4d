import {spanOf} from '../../../locale/event-span.ts';
import {phaseOf} from '../../../locale/event-status.ts';
import type {EventView} from '../../../model/content.ts';

/** What is on or to come as it will happen, then what is over, the latest first. */
export function ordered(events: readonly EventView[], now: number): readonly EventView[] {
  const startOf = (event: EventView) => spanOf(event).start;
  const isOver = (event: EventView) => phaseOf(event, now) === 'past';
  const forwards = events.toSorted((one, other) => startOf(one) - startOf(other));
  return [...forwards.filter(event => !isOver(event)), ...forwards.filter(isOver).reverse()];
}

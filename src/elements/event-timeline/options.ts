import type {EventView} from '../../model/content.ts';
import type {Show} from './option-names.ts';
import type {Reading} from './reading.ts';

/** What a page may ask of the timeline. */
export interface Options {
  readonly show?: Show;
}

/** The events that the page asks for. */
export function select(
  events: readonly EventView[],
  {show}: Options,
  reading: Reading,
): readonly EventView[] {
  if (show !== 'past' && show !== 'upcoming') return events;
  return events.filter(event => (reading.phaseOf(event) === 'past') === (show === 'past'));
}

import type {EventView} from '../../model/content.ts';

/** Finds the event that the hash of the page's URL names. Once for each hash, so that the visitor can filter again. */
export class LinkedEvent {
  /** The hash that was found last; empty when the current hash was not found yet. */
  #visited = '';

  /** Whether the hash names an event that was not found yet. */
  isDue(): boolean {
    const {hash} = location;
    if (hash !== this.#visited) this.#visited = '';
    return this.#visited === '' && hash.startsWith('#ofb-event-');
  }

  find(events: readonly EventView[]): EventView | undefined {
    const {hash} = location;
    const linked = events.find(
      ({id}) => hash === `#ofb-event-${id}` || hash === `#ofb-event-${encodeURIComponent(id)}`,
    );
    if (linked) this.#visited = hash;
    return linked;
  }
}

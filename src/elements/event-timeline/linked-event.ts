import type {EventView} from '../../model/content.ts';

/** The event that the page's address leads to, once for each visit of the address: then the reader chooses again. */
export class LinkedEvent {
  /** The last address that has led to an event. */
  #visited = '';

  /** Whether the address leads to an event that has not been found yet. */
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

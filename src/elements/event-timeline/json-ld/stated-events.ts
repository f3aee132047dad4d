import type {ReactiveController} from 'lit';
import type {Statement} from '../../../calendar/structured-data.ts';
import {timestampsOf} from '../../../locale/event-timestamps.ts';
import type {TimelineWords} from '../event/event.ts';
import {feedOf} from '../add-to-calendar/feed-of.ts';
import {state} from './page-json-ld.ts';
import type {Publisher} from '../subscribe/publisher.ts';

/** What one timeline tells search engines, as long as it stands in the page and is asked to. */
export class StatedEvents implements ReactiveController {
  readonly #host: Publisher;
  #words: TimelineWords | undefined;
  #stated: TimelineWords | undefined;

  constructor(host: Publisher) {
    this.#host = host;
    host.addController(this);
  }

  /** Tells of the events of a feed after the update under way. */
  state(words: TimelineWords): void {
    this.#words = words;
  }

  hostUpdated(): void {
    this.#tell(this.#host.structuredData ? this.#words : undefined);
  }

  hostDisconnected(): void {
    this.#tell(undefined);
  }

  #tell(words: TimelineWords | undefined): void {
    if (words === this.#stated) return;
    this.#stated = words;
    // What a server has said of them stands in the page already.
    if (words) this.#host.querySelector(':scope > script[data-ofb-stated]')?.remove();
    state(this.#host, words && statementsOf(this.#host, words));
  }
}

/** What a timeline has to say of the events of a feed. */
export function statementsOf(host: Publisher, {view, language}: TimelineWords): readonly Statement[] {
  const {events = []} = view;
  const [feed, base] = [feedOf(host), host.baseURI];
  return events.map(event => ({event, feed, times: timestampsOf(event), language, base}));
}

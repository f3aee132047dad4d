import type {ReactiveController} from 'lit';
import type {Statement} from '../../../calendar/structured-data.ts';
import {feedAddressOf} from '../feed-address.ts';
import {timestampsOf} from '../../../locale/event-timestamps.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import {state} from './page-json-ld.ts';

/** What one timeline tells search engines of its events (schema.org, JSON-LD), for as long as it is in the page. */
export class JsonLd implements ReactiveController {
  readonly #host: TimelineHost;
  #stated: TimelineContent | undefined;

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    this.#state(this.#host.isConnected ? this.#host.shown : undefined);
  }

  hostDisconnected(): void {
    this.#state(undefined);
  }

  #state(content: TimelineContent | undefined): void {
    if (content?.view.events === this.#stated?.view.events && content?.language === this.#stated?.language)
      return;
    this.#stated = content;
    // A server has put its own statement into the page.
    if (content) this.#host.querySelector(':scope > script[data-ofb-stated]')?.remove();
    state(this.#host, content && statementsOf(this.#host, content));
  }
}

/** What a timeline has to say of the events of its content. */
export function statementsOf(host: TimelineHost, {view, language}: TimelineContent): readonly Statement[] {
  const {events = []} = view;
  const [feed, base] = [feedAddressOf(host), host.baseURI];
  return events.map(event => ({event, feed, times: timestampsOf(event), language, base}));
}

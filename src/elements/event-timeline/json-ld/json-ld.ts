import type {ReactiveController} from 'lit';
import type {Statement} from '../../../calendar/structured-data.ts';
import {feedAddressOf} from '../feed-address.ts';
import {timestampsOf} from '../../../locale/event-timestamps.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import {state} from './page-json-ld.ts';

/** Adds the events of a timeline to the page's JSON-LD (schema.org) while the timeline is connected. */
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
    // Server-rendered HTML contains its own JSON-LD, which would repeat the events.
    if (content) this.#host.querySelector(':scope > script[data-ofb-stated]')?.remove();
    state(this.#host, content && statementsOf(this.#host, content));
  }
}

/** The data for the JSON-LD of all events of a content, also of events that the filters hide. */
export function statementsOf(host: TimelineHost, {view, language}: TimelineContent): readonly Statement[] {
  const {events = []} = view;
  const [feed, base] = [feedAddressOf(host), host.baseURI];
  return events.map(event => ({event, feed, times: timestampsOf(event), language, base}));
}

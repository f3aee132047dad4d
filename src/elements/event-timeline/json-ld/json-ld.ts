import {html, render, type ReactiveController} from 'lit';
import {feedAddressOf} from '../feed-address.ts';
import {timestampsOf} from '../../../locale/event-timestamps.ts';
import type {TimelineContent, TimelineHost} from '../timeline-host.ts';
import {scriptText, structuredData, type Statement} from '../../../calendar/structured-data.ts';

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
    publish(this.#host, content && statementsOf(this.#host, content));
  }
}

/** The data for the JSON-LD of all events of a content, also of events that the filters hide. */
export function statementsOf(host: TimelineHost, {view, language}: TimelineContent): readonly Statement[] {
  const {events = []} = view;
  const [feed, base] = [feedAddressOf(host), host.baseURI];
  return events.map(event => ({event, feed, times: timestampsOf(event), language, base}));
}

const statements = new Map<unknown, readonly Statement[]>();
let script: HTMLScriptElement | undefined;

/**
 * Writes the JSON-LD of all timelines into one script in the page's head. Without events, the script is removed.
 *
 * @param who the timeline
 * @param what its events; undefined removes them
 */
function publish(who: unknown, what: readonly Statement[] | undefined): void {
  if (what) statements.set(who, what);
  else statements.delete(who);
  script?.remove();
  script = undefined;
  const all = [...statements.values()].flat();
  if (all.length === 0) return;
  script = emptyScript();
  script.append(scriptText(structuredData(all)));
  document.head.append(script);
}

/**
 * An empty script element that accepts text under Trusted Types. Trusted Types forbid plain text in a script that could
 * run, even for data. A script from a template can never run (HTML, "already started"), so its text is not checked.
 */
function emptyScript(): HTMLScriptElement {
  const place = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, place);
  return place.querySelector('script')!;
}

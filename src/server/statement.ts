import {scriptText, structuredData} from '../calendar/structured-data.ts';
import type {TimelineWords} from '../elements/event-timeline/event/event.ts';
import type {Publisher} from '../elements/event-timeline/subscribe/publisher.ts';
import {statementsOf} from '../elements/event-timeline/json-ld/stated-events.ts';
import type {OffPage} from './off-page.ts';

/**
 * What a timeline tells search engines, where a page asks it to: schema.org, JSON-LD. It stands between the tags, where
 * those find it that know nothing of shadow DOM, and goes when a script tells of the same events.
 */
export function statementOf(widget: OffPage): string {
  const host = widget as unknown as Publisher;
  if (!host.structuredData || !widget.words) return '';
  const statements = statementsOf(host, widget.words as TimelineWords);
  if (statements.length === 0) return '';
  return `<script type="application/ld+json" data-ofb-stated>${scriptText(structuredData(statements))}</script>`;
}

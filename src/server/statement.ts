import {scriptText, structuredData} from '../calendar/structured-data.ts';
import {statementsOf} from '../elements/event-timeline/json-ld/json-ld.ts';
import type {TimelineContent, TimelineHost} from '../elements/event-timeline/timeline-host.ts';
import type {Localised} from '../elements/widget/features.ts';
import type {ServerWidget} from './server-widget.ts';

/**
 * The structured data of a timeline with the attribute `structured-data`: a `<script>` with JSON-LD (schema.org), else
 * an empty text. The `<script>` is between the tags, because some search engines cannot read shadow roots. In a
 * browser, the timeline replaces it with its own.
 */
export function structuredDataOf({element, content}: ServerWidget): string {
  const host = element as Partial<TimelineHost> as TimelineHost;
  if (!host.structuredData) return '';
  const statements = statementsOf(host, content as Localised as TimelineContent);
  if (statements.length === 0) return '';
  return `<script type="application/ld+json" data-ofb-stated>${scriptText(structuredData(statements))}</script>`;
}

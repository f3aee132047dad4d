import {scriptText, structuredData} from '../calendar/structured-data.ts';
import {statementsOf} from '../elements/event-timeline/json-ld/json-ld.ts';
import type {TimelineContent, TimelineHost} from '../elements/event-timeline/timeline-host.ts';
import type {Localised} from '../elements/widget/features.ts';
import type {ServerWidget} from './server-widget.ts';

/**
 * What a timeline tells search engines, where a page asks it to: schema.org, JSON-LD. The script is between the tags,
 * where search engines find it that cannot read shadow roots. A browser's script replaces it by its own.
 */
export function statementOf({element, content}: ServerWidget): string {
  const host = element as Partial<TimelineHost> as TimelineHost;
  if (!host.structuredData) return '';
  const statements = statementsOf(host, content as Localised as TimelineContent);
  if (statements.length === 0) return '';
  return `<script type="application/ld+json" data-ofb-stated>${scriptText(structuredData(statements))}</script>`;
}

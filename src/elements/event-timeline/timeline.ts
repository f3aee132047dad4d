import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon} from '../../icons/icon.ts';
import {fillCount} from '../../locale/fill.ts';
import {head} from '../widget/head.ts';
import {moveFocus} from '../widget/move-focus.ts';
import {notice} from '../widget/notice.ts';
import type {EventGroups} from './event-groups.ts';
import type {TimelineContent, TimelineHost} from './timeline-host.ts';

interface Parts {
  readonly groups: EventGroups;
  /** The text of the widget's heading. */
  readonly title: string;
  readonly list: unknown;
  /** Controls beside the heading. */
  readonly tools?: unknown;
  /** Whether a single event is shown without the header of the widget. */
  readonly isHeaderHidden?: boolean | undefined;
  /** The controls of the visitor filters. */
  readonly controls?: unknown;
  /** Replaces the notice that no events are planned. */
  readonly notice?: unknown;
  readonly foot?: unknown;
  /** Shows the events beyond the limit. */
  readonly showAll: () => void;
}

/** The template around the list: header, filters, a notice if no events are planned, and the button for more events. */
export function timeline(host: TimelineHost, content: TimelineContent, parts: Parts): TemplateResult {
  const {groups, title, list, tools, isHeaderHidden, controls, foot, showAll} = parts;
  const {phrases, language, view} = content;
  const lead = host.lead ?? view.headings?.events?.description;
  const above = parts.notice ?? (groups.isArchive ? nothingPlanned(host, content, groups) : nothing);
  return html`<section class="ground">
    ${isHeaderHidden ? nothing : head({level: host.headingLevel, title, lead, tools})} ${controls}${above}
    ${list}
    ${
      groups.hiddenCount > 0
        ? html`<button class="button more" type="button" @click=${showAll}>
            ${fillCount(phrases.showMore, groups.hiddenCount, language)}
          </button>`
        : nothing
    }
    ${foot}
  </section>`;
}

/** The notice that no events are planned, with a button that moves the focus to the past events. */
function nothingPlanned(
  {renderRoot}: TimelineHost,
  {phrases}: TimelineContent,
  {groups}: EventGroups,
): TemplateResult {
  const seePast = () => {
    const title = renderRoot.querySelector<HTMLElement>('.year-title, .event-title')!;
    title.scrollIntoView();
    moveFocus(title);
  };
  return notice({
    look: 'empty',
    title: phrases.nothingPlanned,
    hint: phrases.nothingPlannedHint,
    action:
      groups.length > 0
        ? html`<button class="link" type="button" @click=${seePast}>
            <span>${phrases.seePast}</span>${icon(arrow, 'directed')}
          </button>`
        : undefined,
  });
}

import {eventModel, eventTemplate} from '../event/event.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {cached} from '../../../locale/cached.ts';
import {fillCount} from '../../../locale/fill.ts';
import type {EventView} from '../../../model/content.ts';
import {heading} from '../../widget/head.ts';
import type {Group} from '../event-groups.ts';
import type {Layout, LayoutContext} from './layout.ts';

/** The vertical layout: groups and events below one another. */
export const vertical: Layout = {
  list: ({groups}, context) =>
    groups.map(group =>
      groupTemplate(group, context, (event, level) => eventTemplate(eventModel(event, context), level)),
    ),
};

/**
 * The events of a group under its heading, for all layouts.
 *
 * @param rowOf renders one event; `level` is the level of its heading
 */
export function groupTemplate(
  {key, count, events}: Group,
  {content: {phrases, language}, level, titleOf, rows}: LayoutContext,
  rowOf: (event: EventView, level: number) => TemplateResult,
): TemplateResult {
  const title = titleOf ? titleOf(key) : key && years(language).format(Number(key));
  const row = (event: EventView) => rowOf(event, title ? level + 1 : level);
  const kind = title ? (titleOf ? 'year month' : 'year') : 'year all';
  return html`<section class=${kind} part="year">
    ${
      title
        ? html`<div class="year-head">
            ${heading(level, 'year-title', html`<bdi>${title}</bdi>`)}
            <p class="count"><bdi>${fillCount(phrases.eventCount, count, language)}</bdi></p>
          </div>`
        : nothing
    }
    <ol>
      ${rows ? rows(events, row) : events.map(row)}
    </ol>
  </section>`;
}

/** Writes a year in the digits of the language. */
const years = cached(language => new Intl.NumberFormat(language, {useGrouping: false}));

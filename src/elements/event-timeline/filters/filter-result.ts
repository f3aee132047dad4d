import type {TemplateResult} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import {notice} from '../../widget/notice.ts';
import type {EventClock} from '../clock/event-clock.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The result of a filter: the attribute filters, or the visitor filters after them. */
export interface FilterResult {
  readonly events: readonly EventView[];
  /** Replaces the notice that no events are planned. */
  readonly notice?: unknown;
  /** The controls of the visitor filters. */
  readonly controls?: unknown;
}

/** What the filters need besides the events. */
export interface FilterContext {
  readonly content: TimelineContent;
  readonly clock: EventClock;
}

/** The notice that no event was found, instead of the list. */
export function noneFound(
  {noEventFound}: FilterPhrases,
  {hint, action}: {readonly hint: string; readonly action?: TemplateResult},
): TemplateResult {
  return notice({look: 'empty', title: noEventFound, hint, action});
}

import type {TemplateResult} from 'lit';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import type {EventView} from '../../../model/content.ts';
import {notice} from '../../widget/notice.ts';
import type {EventClock} from '../clock/event-clock.ts';
import type {TimelineContent} from '../timeline-host.ts';

/** The events that are left when the attributes, and then a visitor, have chosen. */
export interface FilterResult {
  readonly events: readonly EventView[];
  /** What stands above the list instead of the notice that nothing is planned. */
  readonly notice?: unknown;
  /** The controls with which a visitor chooses. */
  readonly controls?: unknown;
}

/** What filters need to know besides the events. */
export interface FilterContext {
  readonly content: TimelineContent;
  readonly clock: EventClock;
}

/** The notice that no event is left, in the place of the list. */
export function noneFound(
  {noEventFound}: FilterPhrases,
  {hint, action}: {readonly hint: string; readonly action?: TemplateResult},
): TemplateResult {
  return notice({look: 'empty', title: noEventFound, hint, action});
}

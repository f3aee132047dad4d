import type {LayoutName} from '../layouts/layout.ts';
import type {EventView} from '../../../model/content.ts';
import type {YieldToMain} from '../../../scheduling/yield-to-main.ts';
import {Row, type Look, type RowTemplate} from './row.ts';

/** The events that one list of a long timeline must show, and the template of a row. */
export interface Wanted {
  readonly events: readonly EventView[];
  readonly template: RowTemplate;
}

/** As many rows as the window may show, or nearly: they come as one, and the others one by one behind them. */
export function firstScreen(layout: LayoutName): number {
  if (layout === 'horizontal') return Math.ceil(innerWidth / 180) + 1;
  return Math.ceil(innerHeight / (layout === 'compact' ? 60 : 120)) + 1;
}

/**
 * Creates the first rows outside the page, each in its own turn, and adds them to `known`.
 *
 * @param known the rows by the id of their event
 */
export async function drawFirst(
  wanted: readonly Wanted[],
  known: Map<string, Row>,
  {count, look, turns}: {readonly count: number; readonly look: Look; readonly turns: YieldToMain},
): Promise<void> {
  const first = wanted
    .flatMap(({events, template}) => events.slice(0, count).map(event => ({event, template})))
    .slice(0, count);
  const place = document.createDocumentFragment();
  for (const {event, template} of first) {
    await turns.yield();
    if (!known.has(event.id)) known.set(event.id, new Row(event, {template, look, place}));
  }
}

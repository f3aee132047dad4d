/** Interactions of visitors with a timeline, for its stories. */
import {expect, userEvent, waitFor} from 'storybook/test';
import type {OfbEventTimeline} from '../src/elements/event-timeline/event-timeline.ts';

export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** The timeline, after all chunks that its attributes need have loaded. */
export async function shown({canvasElement}: Canvas): Promise<OfbEventTimeline> {
  const timeline = canvasElement.querySelector<OfbEventTimeline>('ofb-event-timeline')!;
  await timeline.updateComplete;
  return timeline;
}

/** Throws an error if no element matches, so that `waitFor` tries again. */
export function found<Found extends HTMLElement>(timeline: OfbEventTimeline, selector: string): Found {
  const element = timeline.shadowRoot!.querySelector<Found>(selector);
  if (!element) throw new Error(`There is no ${selector} yet.`);
  return element;
}

export function countOf(timeline: OfbEventTimeline, part: string): number {
  return timeline.shadowRoot!.querySelectorAll(`[part=${part}]`).length;
}

export function wordsOf(timeline: OfbEventTimeline, selector: string): string[] {
  return [...timeline.shadowRoot!.querySelectorAll(selector)].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
}

/** One key shows all events beyond the limit, and the focus moves to the first of them. */
export async function showMoreByKeyboard(canvas: Canvas): Promise<void> {
  const timeline = await shown(canvas);
  const before = countOf(timeline, 'event');

  found(timeline, '.more').focus();
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(countOf(timeline, 'event')).toBeGreaterThan(before));
  await expect(timeline.shadowRoot!.querySelector('.more')).toBeNull();
  await expect(timeline.shadowRoot!.activeElement).toHaveClass('event-title');
}

/** Enter opens the menu of calendars; Escape closes the menu, and the focus stays on its button. */
export async function openAndCloseCalendars(canvas: Canvas): Promise<void> {
  const timeline = await openCalendars(canvas);
  const button = found(timeline, '[part=add][aria-expanded=true]');

  found(timeline, '[part=menu] a').focus();
  await userEvent.keyboard('{Escape}');

  await waitFor(() => expect(countOf(timeline, 'menu')).toBe(0));
  await expect(timeline.shadowRoot!.activeElement).toBe(button);
}

/** Opens the menu of calendars of the first event that has one. */
export async function openCalendars(canvas: Canvas): Promise<OfbEventTimeline> {
  const timeline = await shown(canvas);

  found(timeline, '[part=add]').focus();
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(found(timeline, '[part=menu]')).toBeVisible());
  await expect(countOf(timeline, 'menu')).toBe(1);
  return timeline;
}

/** A search reduces the list, then a chip reduces it further; one button clears both. */
export async function searchChooseAndClear(canvas: Canvas): Promise<void> {
  const all = countOf(await shown(canvas), 'event');
  const timeline = await search(canvas, 'tief');
  await waitFor(() => expect(countOf(timeline, 'event')).toBe(3));

  await press(timeline, /^Conclusi/);
  await waitFor(() => expect(countOf(timeline, 'event')).toBe(1));
  await expect(wordsOf(timeline, '.result bdi')).toEqual(['1 incontro']);
  await waitFor(() => expect(wordsOf(timeline, '[role=status]')).toEqual(['1 incontro']));

  found(timeline, '[part=clear]').focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(countOf(timeline, 'event')).toBe(all));
  await expect(found<HTMLInputElement>(timeline, '[part=search]')).toHaveValue('');
}

export async function search(canvas: Canvas, words: string): Promise<OfbEventTimeline> {
  const timeline = await shown(canvas);
  const field = found<HTMLInputElement>(timeline, '[part=search]');
  await userEvent.type(field, words);
  await waitFor(() => expect(countOf(timeline, 'clear')).toBe(1));
  return timeline;
}

/** @param name matches the text of the chip */
export async function press(timeline: OfbEventTimeline, name: RegExp): Promise<void> {
  const chips = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[part=chip]')];
  const chip = chips.find(({textContent}) => name.test(textContent.trim()))!;
  chip.focus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(chip).toHaveAttribute('aria-pressed', 'true'));
}

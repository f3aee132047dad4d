/** What visitors do with a timeline, for its stories to show. */
import {expect, userEvent, waitFor} from 'storybook/test';
import type {OfbEventTimeline} from '../src/elements/event-timeline/event-timeline.ts';

export interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** The timeline, with all that its attributes ask for. */
export async function shown({canvasElement}: Canvas): Promise<OfbEventTimeline> {
  const timeline = canvasElement.querySelector<OfbEventTimeline>('ofb-event-timeline')!;
  await timeline.updateComplete;
  return timeline;
}

/** Fails where there is none, so that one can wait for it. */
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

/** All events that a limit held back come with one key, and the focus goes on at the first of them. */
export async function showMoreByKeyboard(canvas: Canvas): Promise<void> {
  const timeline = await shown(canvas);
  const before = countOf(timeline, 'event');

  found(timeline, '.more').focus();
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(countOf(timeline, 'event')).toBeGreaterThan(before));
  await expect(timeline.shadowRoot!.querySelector('.more')).toBeNull();
  await expect(timeline.shadowRoot!.activeElement).toHaveClass('event-title');
}

/** Enter opens the calendars, Escape closes them and leaves the focus on their button. */
export async function openAndCloseCalendars(canvas: Canvas): Promise<void> {
  const timeline = await openCalendars(canvas);
  const button = found(timeline, '[part=add][aria-expanded=true]');

  found(timeline, '[part=menu] a').focus();
  await userEvent.keyboard('{Escape}');

  await waitFor(() => expect(countOf(timeline, 'menu')).toBe(0));
  await expect(timeline.shadowRoot!.activeElement).toBe(button);
}

/** The calendars of the first event that can be kept. */
export async function openCalendars(canvas: Canvas): Promise<OfbEventTimeline> {
  const timeline = await shown(canvas);

  found(timeline, '[part=add]').focus();
  await userEvent.keyboard('{Enter}');

  await waitFor(() => expect(found(timeline, '[part=menu]')).toBeVisible());
  await expect(countOf(timeline, 'menu')).toBe(1);
  return timeline;
}

/** Words narrow the list down, a chip further still; both go with one button. */
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

/** @param name how the words of a chip begin */
export async function press(timeline: OfbEventTimeline, name: RegExp): Promise<void> {
  const chips = [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('[part=chip]')];
  const chip = chips.find(({textContent}) => name.test(textContent.trim()))!;
  chip.focus();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(chip).toHaveAttribute('aria-pressed', 'true'));
}

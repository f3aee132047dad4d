import {fixture, html} from '@open-wc/testing';
import {OfbEventTimeline} from '../../../../src/elements/event-timeline/event-timeline.ts';
import {timelineOn} from '../timeline-fixture.ts';

export const meetings = [
  {
    id: 'past',
    name: 'Forum concluso',
    startDate: '2026-03-06',
    subjectOf: [{name: 'Presentazioni', url: 'https://example.org/slides'}],
  },
  {id: 'now', name: 'Settimana dell’aerospazio', startDate: '2026-11-20', endDate: '2026-11-24'},
  {
    id: 'upcoming',
    name: 'Incontro',
    startDate: '2026-12-05T14:30',
    endDate: '2026-12-05T18:00',
    url: 'https://example.org/meeting',
  },
  {id: 'cancelled', name: 'Missione', startDate: '2026-12-10', eventStatus: 'EventCancelled'},
];

/** A timeline on 22 November 2026 with a page's own link before and after it. */
export async function timelineWith(
  events: readonly object[] = meetings,
  lang = 'it',
): Promise<OfbEventTimeline> {
  const timeline = await timelineOn({events, lang});
  timeline.before(await fixture(html`<a href="#before">Prima</a>`));
  timeline.after(await fixture(html`<a href="#after">Dopo</a>`));
  return timeline;
}

export function buttonsOf(timeline: OfbEventTimeline): HTMLButtonElement[] {
  return [...timeline.renderRoot.querySelectorAll<HTMLButtonElement>('[part=add]')];
}

export function linksOf(timeline: OfbEventTimeline): HTMLAnchorElement[] {
  return [...timeline.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=menu] a')];
}

/** Waits until what a click asked for is there. */
export async function settled(timeline: OfbEventTimeline): Promise<void> {
  await timeline.updateComplete;
  await timeline.updateComplete;
}

/** Opens the calendars of the event with this place among those that have a button. */
export async function open(timeline: OfbEventTimeline, place: number): Promise<void> {
  buttonsOf(timeline)[place]!.click();
  await settled(timeline);
}

/** Keeps the page where it is when a test follows a link. */
export function stayHere(event: Event): void {
  event.preventDefault();
}

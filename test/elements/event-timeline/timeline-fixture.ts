import {fixture, html} from '@open-wc/testing';
import {OfbEventTimeline} from '../../../src/elements/event-timeline/event-timeline.ts';
import {register} from '../../../src/entries/register.ts';

register('ofb-event-timeline', OfbEventTimeline);

interface Settings {
  /** The day it is in Turin. */
  readonly today?: string;
  /** The moment, ISO 8601; noon of that day without it. */
  readonly now?: string;
  readonly visitorZone?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly events?: readonly object[];
  readonly sectors?: readonly object[];
  readonly limit?: number;
  readonly level?: number;
  readonly layout?: string;
  readonly group?: string;
  readonly order?: string;
  /** The id of the only event to show. */
  readonly event?: string;
}

/** A timeline on a fixed day, with the given events or the built-in ones. */
export async function timelineOn(settings: Settings): Promise<OfbEventTimeline> {
  const {today = '2026-11-22', now = `${today}T12:00Z`, visitorZone = 'Europe/Rome'} = settings;
  const {lang = 'it', theme = 'light', events, sectors, limit, level = 2} = settings;
  const {layout, group, order, event} = settings;
  const timeline = await fixture<OfbEventTimeline>(
    html`<ofb-event-timeline
      lang=${lang}
      theme=${theme}
      heading-level=${level}
      .layout=${layout}
      .group=${group}
      .order=${order}
      .event=${event}
      .clock=${() => new Date(now)}
      .visitorZone=${() => visitorZone}
      .limit=${limit}
      .content=${events && {events, sectors}}
    ></ofb-event-timeline>`,
  );
  await timeline.updateComplete;
  return timeline;
}

/** The words of all elements that a selector finds inside, white space evened out. */
export function textsOf(timeline: OfbEventTimeline, selector: string): string[] {
  return [...timeline.renderRoot.querySelectorAll(selector)].map(element =>
    element.textContent
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

export const mixedEvents = [
  {
    id: 'past',
    name: 'Turin Islamic Economic Forum',
    startDate: '2026-03-06',
    endDate: '2026-03-08',
    location: 'Torino',
    kind: 'forum',
    description: 'Imprese e investitori a confronto.',
  },
  {
    id: 'now',
    name: 'Settimana dell’aerospazio',
    startDate: '2026-11-20',
    endDate: '2026-11-24',
    sectors: ['aerospace'],
    kind: 'fair',
  },
  {id: 'upcoming', name: 'Incontro', startDate: '2026-12-05', url: 'https://example.org/'},
  {id: 'across', name: 'Fine anno', startDate: '2026-12-31', endDate: '2027-01-01', location: 'Torino'},
  {id: 'new-year', name: 'Primo giorno', startDate: '2027-01-01'},
];

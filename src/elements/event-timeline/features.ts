import {isServer} from 'lit';
import {civilDateIn, homeZone} from '../../locale/event-dates.ts';
import type {Features, Loaded} from '../widget/features.ts';
import type {CalendarsWithoutScript} from './add-to-calendar/without-script.ts';
import {isArchive} from './clock/event-clock.ts';
import {mostAtOnce, type TimelineHost} from './timeline-host.ts';

/** The table of features. The layouts come after the event clock, because their style sheets override its rules. */
export const features = {
  clock: {
    // Before a feed is loaded, the event clock is loaded too: most feeds have current or upcoming events.
    when: ({isFed, clock}, view) => {
      const events = view?.events;
      if (!events) return isFed;
      return events.length > mostAtOnce || !isArchive(events, civilDateIn(homeZone, clock()));
    },
    load: async () => (await import('./clock/running-clock.ts')).RunningClock,
    isEssential: true,
  },
  grouping: {
    when: ({group, order, event}) => Boolean(group || order || event),
    load: async () => (await import('./grouping.ts')).Grouping,
  },
  horizontal: {
    when: ({layout}) => layout === 'horizontal',
    load: async () => (await import('./layouts/horizontal.ts')).Horizontal,
    phrases: 'filters',
  },
  compact: {
    when: ({layout}) => layout === 'compact',
    load: async () => (await import('./layouts/compact.ts')).Compact,
  },
  attributeFilters: {
    when: ({show, from, to, sectors, kinds, event}) =>
      Boolean(show || from || to || sectors || kinds || event),
    load: async () => (await import('./filters/attribute-filters.ts')).AttributeFilters,
    phrases: 'filters',
  },
  visitorFilters: {
    when: ({filters}) => filters,
    load: async () => (await import('./filters/visitor-filters.ts')).VisitorFilters,
    phrases: 'filters',
    parts: ['sectors'],
  },
  longList: {
    // A server renders all rows at once.
    when: (_, view) => !isServer && (view?.events?.length ?? 0) > mostAtOnce,
    load: async () => (await import('./long-list/long-list.ts')).LongList,
  },
  addToCalendar: {
    when: ({needsCalendars}) => needsCalendars,
    load: async () => (await import('./add-to-calendar/add-to-calendar.ts')).AddToCalendar,
    phrases: 'filters',
  },
  subscribe: {
    when: ({subscribe}) => typeof subscribe === 'string',
    load: async () => (await import('./subscribe/subscribe.ts')).Subscribe,
    phrases: 'filters',
  },
  jsonLd: {
    when: ({structuredData}) => !isServer && structuredData,
    load: async () => (await import('./json-ld/json-ld.ts')).JsonLd,
  },
} satisfies Features<TimelineHost>;

/** The loaded features of a timeline. Features of the server are in `server/features.ts`: no browser loads them. */
export type TimelineFeatures = Loaded<typeof features> & {
  readonly calendarsWithoutScript?: CalendarsWithoutScript;
};

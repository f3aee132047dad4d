import type {TimelineHost} from '../elements/event-timeline/timeline-host.ts';
import type {Features} from '../elements/widget/features.ts';

/** Features that only a server renders, by the tag of their element. Browsers do not load them. */
export const serverFeatures: Readonly<Record<string, Features<never>>> = {
  'ofb-event-timeline': {
    calendarsWithoutScript: {
      when: () => true,
      load: async () =>
        (await import('../elements/event-timeline/add-to-calendar/without-script.ts')).CalendarsWithoutScript,
      phrases: 'filters',
    },
  } satisfies Features<TimelineHost>,
};

import type {EventPhrases} from './it-events.ts';

export const phrases: EventPhrases = {
  past: 'Past',
  now: 'On now',
  upcoming: 'Upcoming',
  eventCount: {one: '{count} event', other: '{count} events'},
  dayCount: {one: '{count} day', other: '{count} days'},
  showMore: {one: 'Show one more', other: 'Show {count} more'},
  nothingPlanned: 'No meetings scheduled.',
  nothingPlannedHint: 'New dates appear here first.',
  seePast: 'See past events',
  kinds: {
    forum: 'Forum',
    congress: 'Congress',
    conference: 'Conference',
    programme: 'Open for business',
    fair: 'Fair',
    mission: 'Mission',
    ministerial: 'Ministerial meeting',
    b2b: 'Business meetings',
    'major-event': 'Major event',
    award: 'Award',
  },
};

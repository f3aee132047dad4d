/** What a page asks for, by the names of the files without their hashes. A test holds a browser to it. */
export const filesOf = {
  partnerPage: ['ofb.js', 'four', 'four-it'],
  banner: ['ofb.js', 'banner', 'it', 'widget'],
  eventsAndPartners: [
    'ofb.js',
    'agenda',
    'event-timeline',
    'events',
    'it',
    'it-events',
    'list',
    'partner-logos',
    'partners',
    'widget',
  ],
};

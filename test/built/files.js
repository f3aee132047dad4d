/** What a page asks for, by the names of the files without their hashes. A test holds a browser to it. */
export const filesOf = {
  partnerPage: ['ofb.js', 'four', 'four-it'],
  banner: ['ofb.js', 'banner', 'it', 'widget'],
  partners: ['ofb.js', 'it', 'it-partners', 'partner-logos', 'widget'],
  sectors: ['ofb.js', 'it', 'it-sectors', 'sector-cards', 'widget'],
  events: ['ofb.js', 'agenda', 'event-timeline', 'it', 'it-events', 'it-phrases-events', 'notice', 'widget'],
  eventsAndPartners: [
    'ofb.js',
    'agenda',
    'event-timeline',
    'it',
    'it-events',
    'it-partners',
    'it-phrases-events',
    'notice',
    'partner-logos',
    'widget',
  ],
};

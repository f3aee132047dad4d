/** The part of a feed that each widget is for. */
export const parts = {
  'ofb-banner': 'programme',
  'ofb-sector-cards': 'sectors',
  'ofb-event-timeline': 'events',
  'ofb-partner-logos': 'partners',
} as const;

/**
 * What may be written on our tags. A test holds the table to the manifest and to the style sheets of the elements;
 * they are not asked here, because the doctor comes where they did not load.
 */

/** What an attribute takes: one of several words, or a kind of value. */
export type AttributeKind = readonly string[] | 'text' | 'number' | 'switch';

const shared: Readonly<Record<string, AttributeKind>> = {
  src: 'text',
  content: 'text',
  refresh: 'text',
  keep: 'text',
  lang: 'text',
  heading: 'text',
  lead: 'text',
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  theme: ['host', 'light', 'dark', 'auto'],
  frame: ['none'],
  font: ['system'],
};

export const attributes: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = {
  'ofb-banner': {
    ...shared,
    variant: ['bar', 'card', 'hero'],
    'cta-label': 'text',
    'cta-href': 'text',
    'link-label': 'text',
    'link-href': 'text',
    from: 'text',
    until: 'text',
    'next-event': 'switch',
    dismissible: 'switch',
    remember: 'text',
    'role-of-host': ['partner'],
  },
  'ofb-sector-cards': {
    ...shared,
    layout: ['grid', 'list', 'carousel'],
    sectors: 'text',
    limit: 'number',
    expand: 'switch',
  },
  'ofb-event-timeline': {
    ...shared,
    order: ['asc', 'desc'],
    limit: 'number',
    layout: ['vertical', 'horizontal', 'compact'],
    group: ['year', 'month', 'none'],
    show: ['all', 'upcoming', 'past'],
    from: 'text',
    to: 'text',
    sectors: 'text',
    kinds: 'text',
    event: 'text',
    filters: 'switch',
    'deep-link': 'switch',
    subscribe: 'text',
    'structured-data': 'switch',
  },
  'ofb-partner-logos': {
    ...shared,
    layout: ['grid', 'row', 'marquee'],
    speed: 'number',
  },
};

export const tags = Object.keys(attributes);

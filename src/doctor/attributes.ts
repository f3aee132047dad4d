/**
 * Made from the classes in src/elements by `npm run build:attributes`: change it there.
 *
 * What may be written on our tags, in plain words: the doctor and the wrappers also run where no element has loaded.
 */

/** What an attribute takes: one of several words, or a kind of value. */
export type AttributeKind = readonly string[] | 'text' | 'number' | 'switch';

export type Tag = 'ofb-banner' | 'ofb-event-timeline' | 'ofb-partner-logos' | 'ofb-sector-cards';

/** By tag, then by name. */
export const attributes: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = {
  'ofb-banner': {
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
    theme: ['host', 'light', 'dark', 'auto'],
    frame: ['none'],
    font: ['system'],
    src: 'text',
    content: 'text',
    refresh: 'text',
    keep: 'text',
    lang: 'text',
    heading: 'text',
    lead: 'text',
    'heading-level': ['1', '2', '3', '4', '5', '6'],
  },
  'ofb-event-timeline': {
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
    theme: ['host', 'light', 'dark', 'auto'],
    frame: ['none'],
    font: ['system'],
    src: 'text',
    content: 'text',
    refresh: 'text',
    keep: 'text',
    lang: 'text',
    heading: 'text',
    lead: 'text',
    'heading-level': ['1', '2', '3', '4', '5', '6'],
  },
  'ofb-partner-logos': {
    layout: ['grid', 'row', 'marquee'],
    speed: 'number',
    theme: ['host', 'light', 'dark', 'auto'],
    frame: ['none'],
    font: ['system'],
    src: 'text',
    content: 'text',
    refresh: 'text',
    keep: 'text',
    lang: 'text',
    heading: 'text',
    lead: 'text',
    'heading-level': ['1', '2', '3', '4', '5', '6'],
  },
  'ofb-sector-cards': {
    layout: ['grid', 'list', 'carousel'],
    sectors: 'text',
    limit: 'number',
    expand: 'switch',
    theme: ['host', 'light', 'dark', 'auto'],
    frame: ['none'],
    font: ['system'],
    src: 'text',
    content: 'text',
    refresh: 'text',
    keep: 'text',
    lang: 'text',
    heading: 'text',
    lead: 'text',
    'heading-level': ['1', '2', '3', '4', '5', '6'],
  },
};

export const tags = Object.keys(attributes);

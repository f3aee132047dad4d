/** The four widgets in the variants that differ most. They are short, because each host measures all of them. */
export const widgets = {
  'ofb-banner': ['<ofb-banner dismissible></ofb-banner>', '<ofb-banner variant="hero"></ofb-banner>'],
  'ofb-sector-cards': [
    '<ofb-sector-cards limit="3"></ofb-sector-cards>',
    '<ofb-sector-cards layout="carousel" limit="3"></ofb-sector-cards>',
  ],
  'ofb-event-timeline': [
    '<ofb-event-timeline filters limit="2"></ofb-event-timeline>',
    '<ofb-event-timeline layout="compact" limit="2"></ofb-event-timeline>',
  ],
  'ofb-partner-logos': ['<ofb-partner-logos></ofb-partner-logos>'],
};

export const tags = Object.keys(widgets);

const script = '<script src="/dist/cdn/ofb.all.js"></script>';

/**
 * @param {import('./hosts.js').Host} host
 * @returns {string} a page with all widgets
 */
export function pageOn({
  sheet,
  css = '',
  place = widget => widget,
  attributes = '',
  doctype = '<!doctype html>',
}) {
  const link = sheet ? `<link rel="stylesheet" href="${sheet}">` : '';
  const body = Object.values(widgets).flat().map(place).join('\n');
  return `${doctype}<html lang="it" ${attributes}><head><meta charset="utf-8"><title>Host</title>
    ${link}<style>${css}</style>${script}</head><body>${body}</body></html>`;
}

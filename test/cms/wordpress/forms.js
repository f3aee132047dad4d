/** Every form of docs/cms.md, and every place of WordPress where an editor can write a form. */
const plain =
  '<h2>Calendar</h2>\n\n<p>All dates of the <a href="https://example.org/agenda">programme</a>.</p>';

export const forms = {
  '`<ofb-event-timeline>`': () =>
    `<ofb-event-timeline layout="compact" lang="en">\n${plain}\n</ofb-event-timeline>`,
  '`<div><ofb-event-timeline>`': () =>
    `<div><ofb-event-timeline layout="compact" lang="en">\n${plain}\n</ofb-event-timeline></div>`,
  '`<div data-ofb>`': () =>
    `<div data-ofb="event-timeline" data-layout="compact" data-lang="en">\n${plain}\n</div>`,
  '`<section class>`': () => `<section class="ofb-event-timeline">\n${plain}\n</section>`,
  '`<script>`': cdn =>
    `<script type="module" src="${cdn}/ofb.js"></script>\n<div data-ofb="event-timeline" data-layout="compact" data-lang="en">\n${plain}\n</div>`,
};

/** WordPress adds `<p>` and `<br>` to texts of the last two places. */
export const places = {
  'Custom HTML block': html => block('html', html),
  'Shortcode block': html => block('shortcode', html),
  'Classic editor': html => `Before it,\n“quoted”.\n\n${html}\n\nAfter it.`,
};

/** A block as WordPress stores it. Attributes may follow the name in `name`. */
export function block(name, html) {
  return `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name.split(' ')[0]} -->`;
}

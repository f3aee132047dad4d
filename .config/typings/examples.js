/** One example for each element. A test compares tags and attributes with the manifest. */
export const examples = {
  'ofb-banner': `<ofb-banner variant="card" cta-label="Invest in Turin" cta-href="/invest" dismissible remember="30d"></ofb-banner>`,
  'ofb-event-timeline': `<ofb-event-timeline show="upcoming" limit="8" filters>
  <a href="/events">All events</a>
</ofb-event-timeline>`,
  'ofb-partner-logos': `<ofb-partner-logos layout="marquee" speed="24"></ofb-partner-logos>`,
  'ofb-sector-cards': `<ofb-sector-cards layout="carousel" sectors="aerospace food" heading-level="3" lang="en"></ofb-sector-cards>`,
};

/** What a server renders: the tag with its attributes, and neither an error nor a warning. */
import assert from 'node:assert/strict';
import {OfbBanner} from 'open-for-business-widgets/react';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

console.error = message => assert.fail(message);
const props = {className: 'framed', hidden: false, headingLevel: 3, ctaHref: '/invest', nextEvent: false};

assert.equal(
  renderToString(createElement(OfbBanner, props, 'Open')),
  '<ofb-banner class="framed" heading-level="3" cta-href="/invest">Open</ofb-banner>',
);

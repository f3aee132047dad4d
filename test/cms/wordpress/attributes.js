/* global document */
import {isDeepStrictEqual} from 'node:util';

import {places} from './forms.js';
import {visit} from './visit.js';

/** Characters that WordPress changes in texts: quotes, dashes, brackets. */
const heading = `Turin -- it's "open" & 3 > 2 [so]`;
const link = '/invest?a=1&b=2';
const event = {id: 'day', name: `Don't -- "wait" <3 [now]`, startDate: '2027-11-30'};
const feed = JSON.stringify({events: [event]}, undefined, 1);

const box = `<div data-ofb="banner" data-lang='en' data-variant=card data-heading="${escaped(heading)}" data-heading-level="3" data-cta-href="${escaped(link)}" data-dismissible><p>Torino</p></div>`;
const tag = `<ofb-banner lang='en' variant=card heading="${escaped(heading)}" heading-level="3" cta-href="${escaped(link)}" dismissible>Torino</ofb-banner>`;
const fedBox = `<div data-ofb="event-timeline" data-content="${escaped(feed)}"><p>Agenda</p></div>`;
const fedTag = `<div><ofb-event-timeline><script type="application/json">${feed}</script></ofb-event-timeline></div>`;

const banner = {
  attributes: {
    'cta-href': link,
    dismissible: '',
    heading,
    'heading-level': '3',
    lang: 'en',
    variant: 'card',
  },
  title: heading,
  link,
};
const cases = [
  {role: 'editor', html: tag, what: 'our tag', read: readBanner, expected: banner},
  {role: 'editor', html: fedTag, what: 'a feed in a script', read: readEvents, expected: [event.name]},
  ...['editor', 'author'].flatMap(role => [
    {role, html: box, what: 'data-*', read: readBanner, expected: banner},
    {role, html: fedBox, what: 'a feed in data-content', read: readEvents, expected: [event.name]},
  ]),
].flatMap(one => Object.entries(places).map(([place, write]) => ({...one, place, content: write(one.html)})));

/**
 * Checks that attributes and feeds survive saving, however they are written.
 *
 * @returns {Promise<import('./checks.js').Check[]>}
 */
export async function savedAttributes(wordpress) {
  const saved = await wordpress.save(cases);
  return cases.map(({role, what, place, read, expected}, index) => ({
    name: `${role}: WordPress does not change ${what} in ${place}`,
    async examine(browser) {
      const {found, faults} = await visit(browser, {address: saved[index].address}, read);
      return isDeepStrictEqual(found, expected) ? faults : [...faults, `is ${JSON.stringify(found)}`];
    },
  }));
}

function readBanner() {
  const widget = document.querySelector('.entry-content ofb-banner');
  return {
    attributes: Object.fromEntries([...widget.attributes].map(({name, value}) => [name, value])),
    title: widget.shadowRoot.querySelector('h3').textContent.trim(),
    link: widget.shadowRoot.querySelector('[part=cta]').getAttribute('href'),
  };
}

function readEvents() {
  const {shadowRoot} = document.querySelector('.entry-content ofb-event-timeline');
  return [...shadowRoot.querySelectorAll('[part=event-title]')].map(title => title.textContent.trim());
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

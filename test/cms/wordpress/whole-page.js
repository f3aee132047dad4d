/* global document, innerWidth */
import {join} from 'node:path';

import {block} from './forms.js';
import {visit} from './visit.js';

/** A post that an author can write: all four widgets, wide and in columns, among other blocks. */
const content = [
  block('paragraph', '<p>Our desk helps companies that come to Turin. <a href="/">How it does so</a></p>'),
  block('html', '<div data-ofb="banner" data-cta-href="/invest"><p>Torino</p></div>'),
  block('heading', '<h2 class="wp-block-heading">Sectors</h2>'),
  block(
    'group {"align":"wide","className":"ofb-sector-cards","layout":{"type":"default"}}',
    `<div class="wp-block-group alignwide ofb-sector-cards">${block('paragraph', '<p>Eight sectors</p>')}</div>`,
  ),
  block(
    'columns {"align":"wide"}',
    `<div class="wp-block-columns alignwide">
${column('66.66%', '<section class="ofb-event-timeline" data-limit="4"><h2>Calendar</h2></section>')}
${column('33.33%', '<div data-ofb="event-timeline" data-layout="compact" data-limit="3"><h2>Calendar</h2></div>')}
</div>`,
  ),
  block('html', '<div data-ofb="partner-logos"><p>Partners</p></div>'),
  block('paragraph', '<p>Write to us.</p>'),
].join('\n\n');

/**
 * Checks a page with all four widgets, on a wide screen and on a telephone.
 *
 * @param {object} wordpress
 * @param {{what: string, pictures?: string}} options how the script is loaded; a folder for pictures
 * @returns {Promise<import('./checks.js').Check[]>}
 */
export async function wholePages(wordpress, {what, pictures}) {
  const [{address}] = await wordpress.save([{role: 'author', content}]);
  return [1280, 375].map(width => ({
    name: `author: a page shows all four widgets at ${width} px, ${what}`,
    async examine(browser) {
      const picture = pictures && join(pictures, `${wordpress.version}-${width}.png`);
      const {found, faults} = await visit(browser, {address, width, picture}, readPage);
      return [...faults, ...[found].flat()];
    },
  }));
}

function column(width, html) {
  return block(
    `column {"width":"${width}"}`,
    `<div class="wp-block-column" style="flex-basis:${width}">${block('html', html)}</div>`,
  );
}

/** The faults of the page. */
function readPage() {
  const widgets = [...document.querySelectorAll('.entry-content *')].filter(({localName}) =>
    localName.startsWith('ofb-'),
  );
  const names = new Set(widgets.map(({localName}) => localName));
  const scripts = [...document.querySelectorAll('script[src*="/ofb.js"]')].map(({type}) => type);
  const faults = widgets
    .filter(({offsetWidth, parentElement}) => offsetWidth < parentElement.clientWidth - 1)
    .map(({localName, offsetWidth}) => `${localName} does not fill its box: ${offsetWidth} px`);
  if (names.size < 4) faults.push(`only these are there: ${[...names].join(', ')}`);
  if (scripts.join() !== 'module') faults.push(`not one module, but ${scripts.join(', ')}`);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than the screen');
  return faults;
}

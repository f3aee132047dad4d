/* global document */
import {visit} from './visit.js';

/**
 * Checks the setting of one feed for all widgets of the site.
 *
 * @returns {Promise<import('./checks.js').Check[]>}
 */
export async function siteFeed(wordpress) {
  const feed = {events: [{id: 'day', name: 'From the feed', startDate: '2027-11-30'}]};
  wordpress.publish('feed.json', JSON.stringify(feed));
  const content = '<section class="ofb-event-timeline"><h2>Calendar</h2></section>';
  const [{address}] = await wordpress.save([{role: 'author', content}]);
  return [
    {
      name: 'author: a widget shows the feed of the site',
      async examine(browser) {
        const {found, faults} = await visit(browser, {address}, readEvents);
        return found === 'From the feed' ? faults : [...faults, `shows ${found}`];
      },
    },
  ];
}

function readEvents() {
  const {shadowRoot} = document.querySelector('ofb-event-timeline');
  const titles = [...shadowRoot.querySelectorAll('[part=event-title]')];
  return titles.map(title => title.textContent.trim()).join(', ');
}

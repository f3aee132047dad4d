/* global document */
import {forms, places} from './forms.js';

const html = places['Classic editor'](forms['`<ofb-event-timeline>`']());

/** Roles that write a widget tag in the Classic editor, and what `?ofb-debug` says on the published page. */
const cases = [
  {role: 'editor', content: html, words: 'The editor has put the widget into a paragraph'},
  {role: 'author', content: html, words: 'WordPress has removed it'},
];

/** @returns {Promise<import('./checks.js').Check[]>} */
export async function debuggedPages(wordpress) {
  const saved = await wordpress.save(cases);
  return cases.map(({role, words}, index) => ({
    name: `${role}: with ?ofb-debug the page says “${words}”`,
    async examine(browser) {
      const page = await browser.newPage();
      try {
        await page.goto(`${saved[index].address}&ofb-debug`);
        const said = await page.waitForFunction(readPanel, {timeout: 15_000});
        const text = await said.jsonValue();
        return text.includes(words) ? [] : [`says ${text}`];
      } finally {
        await page.close();
      }
    },
  }));
}

/** The text of the panel after its examination. */
function readPanel() {
  const panels = [...document.body.children].map(({shadowRoot}) => shadowRoot);
  return panels.find(panel => panel?.querySelector('li, .healthy'))?.textContent;
}

/* global document, inBanner */
import {listenForFaults} from '../browsers/faults.js';

/** Checks each project: a feed as data, a slot, a changed property, an event with its detail, an element. */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @returns {Promise<readonly string[]>}
 */
export async function faultsOf(browser, address) {
  const page = await browser.newPage();
  const faults = listenForFaults(page);
  await page.goto(address);

  await expect('shows the feed', () => inBanner('').includes('From the feed'));
  await expect('is defined', () => document.querySelector('ofb-banner').matches(':defined'));
  await expect('hands over the slot', () => {
    const [title] = document
      .querySelector('ofb-banner')
      .shadowRoot.querySelector('slot[name=title]')
      .assignedElements();
    return title?.textContent === 'From the page';
  });
  await expect('begins with an h2', () => inBanner('h2').length > 0);
  await page.click('#level');
  await expect('follows a property', () => inBanner('h3').length > 0);
  await page.evaluate(() =>
    document.querySelector('ofb-banner').shadowRoot.querySelector('[part=dismiss]')?.click(),
  );
  await expect(
    'tells of events, and is what a reference leads to',
    () => document.querySelector('output').textContent === 'session card',
  );
  await page.close();
  return faults;

  async function expect(fact, test) {
    const body = `const inBanner = selector => {
      const {shadowRoot} = document.querySelector('ofb-banner');
      return (selector ? shadowRoot?.querySelector(selector) : shadowRoot?.querySelector('.widget'))?.innerHTML ?? '';
    };
    return (${test})();`;
    await page
      .waitForFunction(new Function(`try { ${body} } catch { return false; }`), {timeout: 15_000})
      .catch(() => faults.push(`not so: ${fact}`));
  }
}

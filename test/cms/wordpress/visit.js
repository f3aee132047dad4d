/* global document */
import {listenForFaults} from '../../browsers/faults.js';

const tags = 'ofb-banner, ofb-sector-cards, ofb-event-timeline, ofb-partner-logos';

/**
 * Opens a published page as a visitor does, and runs `read` in the page when its widgets are rendered.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{address: string, width?: number, picture?: string}} page
 * @param {() => unknown} read runs in the page
 * @returns {Promise<{found: unknown, faults: readonly string[]}>} the result of `read`, and the faults of the page
 */
export async function visit(browser, {address, width = 1280, picture}, read) {
  const page = await browser.newPage();
  const faults = listenForFaults(page);
  try {
    await page.setViewport({width, height: 900});
    await page.goto(address, {waitUntil: 'networkidle0'});
    const areThere = names =>
      [...document.querySelectorAll(names)].every(widget => widget.matches(':state(loaded)'));
    await page
      .waitForFunction(areThere, {timeout: 10_000}, tags)
      .catch(() => faults.push('a widget did not load'));
    const found = await page.evaluate(read).catch(({message}) => message.split('\n')[0]);
    if (picture) await page.screenshot({path: picture, fullPage: true});
    return {found, faults};
  } finally {
    await page.close();
  }
}

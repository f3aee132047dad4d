import {within} from './within.js';

/** @typedef {{first: number, whole: number, task: number, tasks: string[]}} Times in milliseconds */

const viewport = {width: 1280, height: 900};
/** Time limit in milliseconds. */
const patience = 180_000;

/**
 * Opens a page with an empty cache, and gives its times.
 *
 * @param {{cpu?: number}} [speed] how many times slower the processor is
 * @returns {Promise<Times>} from the beginning of the navigation
 */
export async function measure(browser, address, {cpu = 1} = {}) {
  return inTab(browser, address, {cpu}, tab => tab.evaluate('window.times'));
}

/** Calls `act` with a page that has all its rows. */
export async function inTab(browser, address, {cpu = 1}, act) {
  const context = await within(10_000, browser.createBrowserContext(), 'opening a window');
  try {
    const tab = await within(10_000, context.newPage(), 'opening a tab');
    tab.on('pageerror', error => console.error(`${address}: ${error.message}`));
    await tab.setViewport(viewport);
    await tab.emulateCPUThrottling(cpu);
    await within(
      patience,
      tab.goto(address, {waitUntil: 'domcontentloaded', timeout: 0}),
      `opening ${address}`,
    );
    await within(patience, isDone(tab), `filling ${address}`);
    return await within(patience, act(tab), `reading ${address}`);
  } finally {
    await within(patience, context.close(), 'closing a window');
  }
}

// Polls rarely, because each call is work for the page.
async function isDone(tab) {
  while (!(await tab.evaluate('Boolean(window.times?.isDone)'))) {
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

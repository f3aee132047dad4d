/**
 * Collects errors, warnings and failed requests of a page from now on.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {string[]} what went wrong, a line each; grows while the page is open
 */
export function listenForFaults(page) {
  const faults = [];
  page.on('console', message => {
    if (['error', 'warn', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error}`));
  page.on('requestfailed', request => faults.push(`not loaded: ${request.url()}`));
  return faults;
}

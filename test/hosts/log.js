/* global document, scrollTo, indexedDB, caches */
import {untilWhole} from './chromium.js';

/** The requests of the partner page while a visitor scrolls to its end, and the data stored on the device then. */
export async function logOf({browser, origin}) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const requests = [];
  tab.on('request', request => requests.push(request.url()));
  await tab.goto(`${origin}/dist/cdn/index.html`);
  await untilWhole(tab);
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await untilWhole(tab);
  const traces = await tab.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const cookies = await context.cookies();
  await context.close();
  return {requests, traces: {cookies, ...traces}};
}

/** The names of the requested files as in docs/hosts.md: without hashes, which change from build to build. */
export function namesOf(requests, origin) {
  return requests.map(address =>
    address.replace(`${origin}/dist/cdn/`, '').replace(/-[\w-]{8}\.js$/, '-….js'),
  );
}

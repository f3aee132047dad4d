/* global document, scrollTo, indexedDB, caches */
import {untilWhole} from './chromium.js';

/** What the partner page asks for while a visitor looks at all of it, and what is on the device afterwards. */
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

/** The files that were asked for as docs/hosts.md names them: without what changes from build to build. */
export function namesOf(requests, origin) {
  return requests.map(address =>
    address.replace(`${origin}/dist/cdn/`, '').replace(/-[\w-]{8}\.js$/, '-….js'),
  );
}

/* global document, customElements, requestAnimationFrame */
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../browsers/launch.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Opens Chromium, and a server for the repository's files and for pages of a test.
 *
 * @param {Record<string, string>} [pages] by address
 */
export async function openChromium(pages = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(root, path);
    const isFile = statSync(file, {throwIfNoEntry: false})?.isFile();
    response.statusCode = pages[path] || isFile ? 200 : 404;
    response.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`);
    if (isFile) createReadStream(file).pipe(response);
    else response.end(pages[path]);
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  // The whole browser with its back/forward cache, as visitors have it.
  const browser = await launchChromium({
    isWholeBrowser: true,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    browser,
    pages,
    origin: `http://localhost:${server.address().port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until all widgets of a page are rendered, and some frames have been drawn. */
export async function untilWhole(page) {
  await page.evaluate(async () => {
    const widgets = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('ofb-'));
    for (const widget of widgets) {
      await customElements.whenDefined(widget.localName);
      await widget.updateComplete;
    }
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
}

import puppeteer from 'puppeteer-core';
import {preview} from 'vite';

import {locatePrograms} from '../browsers/locate.js';
import {engines} from '../browsers/engines.js';
import {flags} from '../browsers/chromium.js';

/** Pixels. A long list goes on as it begins, and pictures are kept in the repository. */
const width = 800;
const leastHeight = 600;
const mostHeight = 1200;

/** In the page: all widgets put on one more style sheet. */
const wear = `css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const {shadowRoot} of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}`;

/** In the page: another story takes the place of the last, or the same one once more. */
const turnTo = `storyId => {
  const isShown = globalThis.finishedStory === storyId;
  globalThis.finishedStory = undefined;
  const event = isShown ? 'forceRemount' : 'setCurrentStory';
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit(event, {storyId, viewMode: 'story'});
}`;

/** Two browsers wait for one another's fonts and frames less than one does; more only crowd the machine. */
const photographers = 2;

/** Other tests look for faults of accessibility, which takes as long as all else. */
const without = 'globals=a11y.manual:!true';

/**
 * Opens the built Storybook in Chromium.
 *
 * @returns {Promise<{ids: string[], atOnce: number, takePicture: (id: string, options?: {css?: string, isAlone?: boolean}) => Promise<Buffer>, close: () => Promise<void>}>}
 *   the stories, how many may be asked for at once, and how each looks now (PNG), or would look with a style sheet more
 *   in its widgets; alone is after nothing else in a page, which takes longer
 */
export async function openStudio() {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: {outDir: 'dist/storybook'},
    preview: {port: 6107},
  });
  const [address] = server.resolvedUrls.local;
  const {entries} = await (await fetch(`${address}index.json`)).json();
  const stories = Object.values(entries).filter(
    ({type, tags}) => type === 'story' && !tags.includes('no-picture'),
  );
  const pages = await Promise.all(Array.from({length: photographers}, openPage));
  const idle = [...pages];

  return {
    ids: stories.map(({id}) => id),
    atOnce: photographers,
    async takePicture(id, {css, isAlone} = {}) {
      const page = idle.pop();
      try {
        await page.setViewport({width, height: leastHeight});
        await tell(id, page, {isAlone, address});
        if (css) await page.evaluate(`(${wear})(${JSON.stringify(css)})`);
        return await takePicture(page);
      } finally {
        idle.push(page);
      }
    },
    async close() {
      await Promise.all(pages.map(page => page.browser().close()));
      await server.close();
    },
  };
}

/** Each in a browser of its own: a page behind another one is neither focused nor drawn. */
async function openPage() {
  const {browser: executablePath} = locatePrograms('chromium', engines.chromium);
  const browser = await puppeteer.launch({executablePath, args: flags});
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.emulateTimezone('Europe/Rome');
  return page;
}

async function tell(id, page, {isAlone, address}) {
  const isOpen = page.url().startsWith(address) && !isAlone;
  if (isOpen) await page.evaluate(`(${turnTo})(${JSON.stringify(id)})`);
  else await page.goto(`${address}iframe.html?id=${id}&viewMode=story&${without}`);
  await page.waitForFunction(`globalThis.finishedStory === '${id}'`);
  await page.evaluate('document.fonts.ready');
}

async function takePicture(page) {
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewport({width, height: Math.min(height, mostHeight)});
  return page.screenshot({type: 'png'});
}

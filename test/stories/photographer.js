import puppeteer from 'puppeteer-core';
import {preview} from 'vite';

import {locatePrograms} from '../browsers/locate.js';
import {engines} from '../browsers/engines.js';
import {flags} from '../browsers/chromium.js';

/** Pixels. A long list goes on as it begins, and pictures are kept in the repository. */
const width = 800;
const leastHeight = 600;
const mostHeight = 1200;

/**
 * Opens the built Storybook in Chromium.
 *
 * @returns {Promise<{ids: string[], takePicture: (id: string) => Promise<Buffer>, close: () => Promise<void>}>}
 *   the stories, and how each looks now (PNG)
 */
export async function openStudio() {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: {outDir: 'dist/storybook'},
    preview: {port: 6107},
  });
  const [address] = server.resolvedUrls.local;
  const {browser: executablePath} = locatePrograms('chromium', engines.chromium);
  const browser = await puppeteer.launch({executablePath, args: flags});
  const {entries} = await (await fetch(`${address}index.json`)).json();
  const stories = Object.values(entries).filter(
    ({type, tags}) => type === 'story' && !tags.includes('no-picture'),
  );

  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.emulateTimezone('Europe/Rome');

  return {
    ids: stories.map(({id}) => id),
    async takePicture(id) {
      await page.setViewport({width, height: leastHeight});
      await page.goto(`${address}iframe.html?id=${id}&viewMode=story`);
      await page.waitForFunction(`globalThis.finishedStory === '${id}'`);
      await page.evaluate('document.fonts.ready');
      const height = await page.evaluate('document.documentElement.scrollHeight');
      await page.setViewport({width, height: Math.min(height, mostHeight)});
      return page.screenshot({type: 'png'});
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

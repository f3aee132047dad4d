import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {launchChromium} from '../browsers/launch.js';
import {openSite} from '../cms/site.js';
import {foreignFonts} from '../fonts/foreign-fonts.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Pixels. A long list goes on as it begins, and pictures are kept in the repository. */
const width = 800;
const leastHeight = 600;
const mostHeight = 1200;

/** In the page: all widgets adopt one more style sheet. */
const adopt = `css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const {shadowRoot} of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
}`;

/** In the page: another story takes the place of the last, or the same one once more. */
const turnTo = `storyId => {
  const isShown = globalThis.finishedStory?.storyId === storyId;
  globalThis.finishedStory = undefined;
  const event = isShown ? 'forceRemount' : 'setCurrentStory';
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit(event, {storyId, viewMode: 'story'});
}`;

/** In the page: how the story ended, in what can be sent. */
const outcome = `(() => {
  const {status, reporters} = globalThis.finishedStory;
  const violations = reporters.filter(({type}) => type === 'a11y').flatMap(({result}) => result?.violations ?? []);
  return {
    status,
    hasAxe: reporters.some(({type}) => type === 'a11y'),
    accessibility: violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')),
    undefinedElements: [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName),
  };
})()`;

/** In the page: what observes sizes has answered to the last change, and that has been drawn. */
const settled = `(async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
})()`;

/** The stories of the built Storybook. */
export function storiesIn() {
  const {entries} = JSON.parse(readFileSync(join(dist, 'storybook/index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id, tags}) => ({id, hasPicture: !tags.includes('no-picture')}));
}

/**
 * Opens the built Storybook in a page of Chromium.
 *
 * @param {'bundle' | 'sources'} [elements] whether stories show the elements of dist/cdn or those of the sources
 */
export async function openStudio(elements = 'bundle') {
  const site = await openSite(dist, '/');
  const browser = await launchChromium({isWholeBrowser: true});
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);

  return {
    /**
     * Shows a story and waits until it has ended.
     *
     * @param {string} id
     * @param {{css?: string, isExamined?: boolean, readsFonts?: boolean}} [options] a style sheet more in its
     *   widgets; whether axe looks at it; whether Chromium says which fonts it has used
     * @returns {Promise<{status: string, hasAxe: boolean, accessibility: string[], undefinedElements: string[], fonts: string[], errors: string[], picture: Buffer}>} fonts: those that are not
     *   of the project
     */
    async visit(id, {css, isExamined = false, readsFonts = false} = {}) {
      const errors = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => isFault(message) && errors.push(message.text()));
      await page.setViewport({width, height: leastHeight});
      await show(page, `${site.origin}/storybook/iframe.html`, {id, elements, isExamined});
      if (css) await page.evaluate(`(${adopt})(${JSON.stringify(css)})`);
      const found = await page.evaluate(outcome);
      const fonts = readsFonts ? await foreignFonts(page) : [];
      const picture = await takePicture(page);
      page.removeAllListeners('pageerror').removeAllListeners('console');
      return {...found, fonts, errors, picture};
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** The same page goes on to the next story where it can: opening one takes longer. */
async function show(page, address, {id, elements, isExamined}) {
  // Axe takes as long as the story.
  const globals = isExamined ? '' : 'a11y.manual:!true';
  const isOpen =
    page.url().startsWith(address) && new URL(page.url()).searchParams.get('globals') === globals;
  if (isOpen) await page.evaluate(`(${turnTo})(${JSON.stringify(id)})`);
  else await page.goto(`${address}?id=${id}&viewMode=story&globals=${globals}&elements=${elements}`);
  await page.waitForFunction(`globalThis.finishedStory?.storyId === '${id}'`);
}

async function takePicture(page) {
  const height = await page.evaluate('document.documentElement.scrollHeight');
  await page.setViewport({width, height: Math.min(height, mostHeight)});
  await page.evaluate(settled);
  return Buffer.from(await page.screenshot({type: 'png'}));
}

/** A file that did not come is for the story to expect, and Chromium says so in the console. */
function isFault(message) {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}

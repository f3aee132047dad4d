import puppeteer from 'puppeteer-core';

import {flags, headlessOf} from './chromium.js';
import {engines} from './engines.js';
import {environment} from './environment.js';
import {locatePrograms} from './locate.js';

/**
 * Starts Chromium for a test in Node, with the fonts, time zone and language of all tests.
 *
 * @param {{isWholeBrowser?: boolean, args?: string[], ignoreDefaultArgs?: string[]}} [options] whether it must be the
 *   whole browser, see `engines.js`; more arguments, and those of Puppeteer to leave out
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launchChromium({isWholeBrowser = false, args = [], ...options} = {}) {
  const {browser, shell} = locatePrograms('chromium', engines.chromium);
  const executablePath = isWholeBrowser ? browser : shell;
  return puppeteer.launch({
    executablePath,
    headless: headlessOf(executablePath),
    args: [...flags, ...args],
    env: environment,
    ...options,
  });
}

import puppeteer from 'puppeteer-core';

import {flags} from './chromium.js';
import {engines} from './engines.js';
import {environment} from './environment.js';
import {locatePrograms} from './locate.js';

/**
 * Starts Chromium for a test in Node, with the fonts, time zone and language of all tests.
 *
 * @param {{args?: string[], ignoreDefaultArgs?: string[]}} [options] more arguments, and those of Puppeteer to leave out
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launchChromium({args = [], ...options} = {}) {
  const {browser: executablePath} = locatePrograms('chromium', engines.chromium);
  return puppeteer.launch({executablePath, args: [...flags, ...args], env: environment, ...options});
}

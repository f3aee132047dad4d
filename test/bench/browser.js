import puppeteer from 'puppeteer-core';
import {engines} from '../browsers/engines.js';
import {locatePrograms} from '../browsers/locate.js';

/** Chromium, as the tests start it. */
export function openBrowser() {
  const {browser} = locatePrograms('chromium', engines.chromium);
  return puppeteer.launch({
    executablePath: browser,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-first-run'],
  });
}

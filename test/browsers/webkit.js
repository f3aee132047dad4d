import {WebDriver} from './webdriver.js';
import {WebkitPage} from './webkit-page.js';
import {startWebkit} from './webkit-processes.js';

/**
 * Drives WebKitGTK's MiniBrowser through W3C WebDriver. The type says "puppeteer" because the test runner's
 * commands ask for it and then talk to `getPage()`, whose page understands what they say.
 *
 * @param {{driver: string, browser: string, display: string, settings: string}} programs
 */
export function webkitLauncher(programs) {
  return new WebkitLauncher(programs);
}

class WebkitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  // One window, so that it has the focus.
  concurrency = 1;

  #programs;
  #starting;
  #activeSessions = new Set();
  #page;

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(sessionId, url) {
    this.#starting ??= this.#start();
    const {page} = await this.#starting;
    this.#page = page;
    this.#activeSessions.add(sessionId);
    await page.setViewport({width: 800, height: 600});
    await page.goto(url);
  }

  isActive(sessionId) {
    return this.#activeSessions.has(sessionId);
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  getPage(sessionId) {
    if (!this.isActive(sessionId)) throw new Error(`WebKit has no page for session ${sessionId}.`);
    return this.#page;
  }

  async stopSession(sessionId) {
    this.#activeSessions.delete(sessionId);
    try {
      await this.#page.reset();
    } catch (error) {
      await this.#abandon();
      throw error;
    }
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no visible window here; debug in Chromium or Firefox.');
  }

  async stop() {
    const running = await this.#starting?.catch(() => undefined);
    await running?.driver.close().catch(error => console.error(`WebKit did not close: ${error.message}`));
    await running?.processes.stop();
  }

  /** A page that hangs would hang the next test file as well, which now starts a new browser. */
  async #abandon() {
    const {processes} = await this.#starting;
    this.#starting = undefined;
    await processes.stop();
  }

  async #start() {
    const processes = await startWebkit(this.#programs);
    const driver = await WebDriver.open(processes.address, {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'eager',
      'webkitgtk:browserOptions': {binary: this.#programs.browser, args: ['--automation']},
    });
    return {processes, driver, page: new WebkitPage(driver, processes.applySettings)};
  }
}

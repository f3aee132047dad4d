import {setTimeout as after} from 'node:timers/promises';

import {openSession} from './webdriver.js';
import {WebkitPage} from './webkit-page.js';
import {startWebkit} from './webkit-processes.js';

/** Milliseconds: shorter than the time limit of the test runner for a browser. */
const openTimeout = 50_000;

/**
 * Drives WebKitGTK's MiniBrowser through W3C WebDriver. The type is "puppeteer" because commands of the test runner
 * check for this type and then use `getPage()`; `WebkitPage` has the methods that they call.
 *
 * @param {{driver: string, browser: string, display: string, settings: string}} programs
 */
export function webkitLauncher(programs) {
  return new WebkitLauncher(programs);
}

class WebkitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  /** Sessions whose browser has crashed or has not started. */
  lost = new Set();

  #programs;
  /** Windows without a test file. Each has a display of its own, so that it has the focus there. */
  #idle = [];
  #windows = new Set();
  #sessions = new Map();

  constructor(programs) {
    this.#programs = programs;
  }

  async startSession(sessionId, url) {
    const window = this.#idle.pop() ?? new WebkitWindow(this.#programs);
    this.#windows.add(window);
    this.#sessions.set(sessionId, window);
    try {
      await Promise.race([window.open(url), failAfter(openTimeout)]);
    } catch (error) {
      this.lost.add(sessionId);
      throw error;
    }
  }

  isActive(sessionId) {
    return this.#sessions.has(sessionId);
  }

  /** Gives no address when the browser has crashed: the test runner then reports that the page is lost. */
  async getBrowserUrl(sessionId) {
    try {
      return await this.getPage(sessionId).url();
    } catch {
      this.lost.add(sessionId);
      return undefined;
    }
  }

  getPage(sessionId) {
    if (!this.isActive(sessionId)) throw new Error(`WebKit has no page for session ${sessionId}.`);
    return this.#sessions.get(sessionId).page;
  }

  async stopSession(sessionId) {
    const window = this.#sessions.get(sessionId);
    this.#sessions.delete(sessionId);
    try {
      await window?.page.reset();
    } catch (error) {
      await window.abandon();
      throw error;
    } finally {
      if (window) this.#idle.push(window);
    }
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no visible window here; debug in Chromium or Firefox.');
  }

  async stop() {
    await Promise.all([...this.#windows].map(window => window.close()));
  }
}

async function failAfter(time) {
  await after(time, undefined, {ref: false});
  throw new Error(`WebKit did not open a page within ${time} ms.`);
}

/** One browser with one window. */
class WebkitWindow {
  page;

  #programs;
  #starting;

  constructor(programs) {
    this.#programs = programs;
  }

  async open(url) {
    this.#starting ??= this.#start();
    ({page: this.page} = await this.#starting);
    await this.page.setViewport({width: 800, height: 600});
    await this.page.goto(url);
  }

  async close() {
    const running = await this.#starting?.catch(() => undefined);
    await running?.driver
      .deleteSession()
      .catch(error => console.error(`WebKit did not close: ${error.message}`));
    await running?.processes.stop();
  }

  /** A page that hangs would block the next test file, so the next file starts a new browser. */
  async abandon() {
    const starting = this.#starting;
    this.#starting = undefined;
    const running = await starting?.catch(() => undefined);
    await running?.processes.stop();
  }

  async #start() {
    const processes = await startWebkit(this.#programs);
    try {
      const driver = await openSession(processes.address, {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'eager',
        'webkitgtk:browserOptions': {binary: this.#programs.browser, args: ['--automation']},
      });
      return {processes, driver, page: new WebkitPage(driver, processes.applySettings)};
    } catch (error) {
      await processes.stop();
      throw error;
    }
  }
}

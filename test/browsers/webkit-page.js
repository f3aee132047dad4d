import {defaultMedia, untilMediaMatch} from './media.js';
import {Keyboard} from './webkit-keyboard.js';
import {Mouse} from './webkit-mouse.js';
import {windowOrigin} from './webkit-processes.js';

/** The part of Puppeteer's `Page` that commands of the test runner use, implemented with WebDriver. */
export class WebkitPage {
  hasForcedColours = false;

  #driver;
  #applySettings;
  // The size of the window around the page: the tool bar.
  #frame = {width: 0, height: 0};

  constructor(driver, applySettings) {
    this.#driver = driver;
    this.#applySettings = applySettings;
    this.keyboard = new Keyboard(driver);
    this.mouse = new Mouse(driver);
  }

  goto(url) {
    return this.#driver.navigateTo(url);
  }

  url() {
    return this.#driver.getUrl();
  }

  evaluate(expression) {
    return this.#driver.executeScript(`return ${expression}`, []);
  }

  async screenshot() {
    return Buffer.from(await this.#driver.takeScreenshot(), 'base64');
  }

  async setViewport({width, height}) {
    const deadline = Date.now() + 5000;
    for (;;) {
      await this.#driver.setWindowRect(
        windowOrigin,
        windowOrigin,
        width + this.#frame.width,
        height + this.#frame.height,
      );
      const rect = await this.#driver.getWindowRect();
      const [innerWidth, innerHeight] = await this.evaluate('[innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      if (Date.now() > deadline) throw new Error(`WebKit's page cannot be ${width} × ${height} px.`);
      this.#frame = {width: rect.width - innerWidth, height: rect.height - innerHeight};
    }
  }

  /** Replaces all emulated features; without features it ends the emulation. */
  async emulateMediaFeatures(features = []) {
    const has = (name, value) => features.some(feature => feature.name === name && feature.value === value);
    this.#applySettings({
      isDark: has('prefers-color-scheme', 'dark'),
      isStill: has('prefers-reduced-motion', 'reduce'),
    });
    await untilMediaMatch(this, features);
  }

  async emulateMediaType(type) {
    throw new Error(`WebKit cannot emulate the medium "${type}".`);
  }

  /** Releases keys and buttons, and leaves the page, which ends all its scripts. */
  async reset() {
    await this.#driver.releaseActions();
    await this.emulateMediaFeatures(defaultMedia);
    await this.goto('about:blank');
  }
}

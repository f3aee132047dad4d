/**
 * A fact about pages that WordPress publishes. `examine` gives the faults, and none when the fact is true.
 *
 * @typedef {{name: string, examine: (browser: import('puppeteer-core').Browser) => Promise<readonly string[]>}} Check
 */

/** Runs checks, and counts those that pass and fail. */
export class Checks {
  passed = 0;
  failed = 0;
  #browser;

  constructor(browser) {
    this.#browser = browser;
  }

  /**
   * @param {readonly Check[]} checks
   * @param {{atOnce?: number}} [options]
   */
  async run(checks, {atOnce = 4} = {}) {
    const queue = [...checks];
    const takeTurns = async () => {
      for (let check = queue.shift(); check; check = queue.shift()) await this.#run(check);
    };
    await Promise.all(Array.from({length: atOnce}, takeTurns));
  }

  async #run({name, examine}) {
    const faults = await examine(this.#browser).catch(error => [error.message]);
    if (faults.length > 0) this.failed++;
    else this.passed++;
    console.log([`${faults.length > 0 ? '✘' : '✔'} ${name}`, ...faults].join('\n  '));
  }
}

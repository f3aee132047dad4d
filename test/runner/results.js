/**
 * The result of one test file in one place.
 *
 * @typedef {object} FileResult
 * @property {string} place `Node`, or the name of an engine
 * @property {string} file path from the root of the repository
 * @property {number} passed
 * @property {{name: string, message: string}[]} failed
 * @property {number} skipped
 * @property {number} [seconds] the duration; missing when the file has not ended
 */

/** The results of all test files so far. */
export class Results {
  /** @type {FileResult[]} */
  #files = [];

  /** @param {FileResult} result */
  add(result) {
    const isEmpty = result.passed + result.failed.length + result.skipped === 0;
    const noTests = {name: 'the file', message: 'It has no tests.'};
    this.#files.push(isEmpty ? {...result, failed: [noTests]} : result);
  }

  /** A run without a passed test has not passed. */
  get hasPassed() {
    const {passed, failed} = sum(this.#files);
    return failed === 0 && passed > 0;
  }

  /** The failed tests, and for each file the command that runs only that file. */
  failures() {
    return this.#files
      .filter(({failed}) => failed.length > 0)
      .map(({place, file, failed}) => {
        const tests = failed.map(({name, message}) => `  ✖ ${name}\n${indent(message)}`);
        return [file ? `${place} ${file}: ${commandFor(place, file)}` : place, ...tests].join('\n');
      })
      .join('\n\n');
  }

  /** The slowest files, a line each: they are what to improve when a run takes too long. */
  slowest(count = 10) {
    return this.#files
      .filter(({seconds}) => seconds !== undefined)
      .toSorted((a, b) => b.seconds - a.seconds)
      .slice(0, count)
      .map(({place, file, seconds}) => `${seconds.toFixed(1).padStart(6)} s  ${place.padEnd(8)} ${file}`)
      .join('\n');
  }

  /** One line for each place, and the sum in the last. */
  totals() {
    const places = [...new Set(this.#files.map(({place}) => place))];
    const lines = places.map(place => {
      const {passed, failed, skipped} = sum(this.#files.filter(result => result.place === place));
      return `${place}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    });
    const {passed, failed} = sum(this.#files);
    return [...lines, `${passed} passed, ${failed} failed`].join('\n');
  }
}

/** The command that runs one file in one place. */
function commandFor(place, file) {
  const command = `node test/run.js ${file}`;
  if (place === 'Node') return command;
  // Before a release more files run with the bundle.
  return place === 'Bundle'
    ? `OFB_WHOLE=1 OFB_BROWSERS=chromium ${command}`
    : `OFB_BROWSERS=${place.toLowerCase()} ${command}`;
}

function sum(results) {
  return {
    passed: results.reduce((total, {passed}) => total + passed, 0),
    failed: results.reduce((total, {failed}) => total + failed.length, 0),
    skipped: results.reduce((total, {skipped}) => total + skipped, 0),
  };
}

function indent(message) {
  return message.replace(/^/gm, '      ');
}

/** How many tests passed and failed, by where they ran. */
export class Totals {
  #places = new Map();

  add(place, {passed = 0, failed = 0, skipped = 0}) {
    const sum = this.#places.get(place) ?? {passed: 0, failed: 0, skipped: 0};
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    this.#places.set(place, sum);
  }

  /** A run in which nothing passed has not passed. */
  get hasPassed() {
    return this.#sum('failed') === 0 && this.#sum('passed') > 0;
  }

  /** One line for each place, and the sum in the last. */
  toString() {
    const places = [...this.#places].map(([place, {passed, failed, skipped}]) => {
      const note = skipped > 0 ? `, ${skipped} skipped` : '';
      return `${place}: ${passed} passed, ${failed} failed${note}`;
    });
    return [...places, `${this.#sum('passed')} passed, ${this.#sum('failed')} failed`].join('\n');
  }

  #sum(key) {
    return [...this.#places.values()].reduce((sum, counts) => sum + counts[key], 0);
  }
}

/** Recurrences are short to write and long to follow: what may be spent on all those of one file. */
export class Budget {
  /** How many dates of series may still be shown. */
  dates = 5000;
  /** Of about 15 µs each. */
  #steps = 200_000;

  /** Takes some steps; false when there are none left. */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return !this.isSpent;
  }

  get isSpent(): boolean {
    return this.#steps <= 0;
  }
}

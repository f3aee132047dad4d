/** Limits the work for all recurrence rules of one file, because a short rule may need very much of it. */
export class Budget {
  /** How many recurring dates may still be added. */
  dates = 5000;
  /** One step takes about 15 µs. */
  #steps = 200_000;

  /** @returns false when the steps are used up */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return !this.isSpent;
  }

  get isSpent(): boolean {
    return this.#steps <= 0;
  }
}

import type {Problem} from '../../model/problem.ts';
import {shorten} from '../salvage.ts';

/** A file of junk has as many faults as lines; nobody reads further than this. */
const most = 200;

/** Gathers what is wrong with one file. */
export class Report {
  readonly #problems: Problem[] = [];
  #others = 0;

  /** @param found the text that stands there; left out when there is none */
  add(path: string, expected: string, found?: string): void {
    // Cut first: quoting a megabyte to show 80 letters of it takes its time.
    this.take({path, found: found === undefined ? 'nothing' : shorten(found.slice(0, 100)), expected});
  }

  take(problem: Problem): void {
    if (this.#problems.length < most) this.#problems.push(problem);
    else this.#others += 1;
  }

  get problems(): readonly Problem[] {
    if (this.#others === 0) return this.#problems;
    const found = `${this.#others} more problems`;
    return [...this.#problems, {path: 'VCALENDAR', found, expected: 'an iCalendar file (RFC 5545)'}];
  }
}

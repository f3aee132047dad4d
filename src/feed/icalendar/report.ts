import type {Problem} from '../../model/problem.ts';
import {shorten} from '../salvage.ts';

/** A file that is not iCalendar has a problem on every line. More problems than this are only counted. */
const most = 200;

/** Collects the problems of one file. */
export class Report {
  readonly #problems: Problem[] = [];
  #others = 0;

  /** @param found the invalid text; left out when something is missing */
  add(path: string, expected: string, found?: string): void {
    // Cut first: `shorten` would serialise a megabyte to keep 80 characters.
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

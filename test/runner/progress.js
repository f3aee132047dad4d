import {dirname} from 'node:path';

/**
 * Prints the progress of a run: a line when the last file of a group has ended in a place, with an estimate of the time
 * that is left. A group is a folder below `test`.
 */
export class Progress {
  #stages;
  #started = Date.now();
  /** Files that have not ended, by place and group. */
  #open = new Map();
  #failures = new Map();
  #done = new Map();

  /**
   * @param {{place: string, files: string[], seconds: number}[]} stages the files of each place, and how long they
   *   usually take on two cores
   */
  constructor(stages) {
    this.#stages = stages;
    for (const {place, files} of stages) {
      for (const file of files) this.#filesOf(place, groupOf(file)).add(file);
    }
  }

  /** @param {import('./results.js').FileResult} result */
  add({place, file, failed}) {
    const key = keyOf(place, groupOf(file));
    this.#done.set(place, (this.#done.get(place) ?? 0) + 1);
    this.#failures.set(key, (this.#failures.get(key) ?? 0) + failed.length);
    for (const {name} of failed) console.log(`${place.padEnd(8)} ${file} ✖ ${name}`);
    const open = this.#filesOf(place, groupOf(file));
    open.delete(file);
    if (open.size > 0) return;

    const failures = this.#failures.get(key);
    const outcome = failures > 0 ? `✖ ${failures} failed` : '✔';
    console.log(`${place.padEnd(8)} ${groupOf(file).padEnd(34)} ${outcome.padEnd(12)} ${this.#timeLeft()}`);
  }

  /** The time since the start, and an estimate of the time that is left. */
  #timeLeft() {
    const total = this.#stages.reduce((sum, {seconds}) => sum + seconds, 0);
    const done = this.#stages.reduce((sum, {place, files, seconds}) => {
      return sum + (seconds * (this.#done.get(place) ?? 0)) / files.length;
    }, 0);
    const elapsed = (Date.now() - this.#started) / 1000;
    const left = (elapsed / done) * (total - done);
    return `${minutes(elapsed)}, about ${minutes(left)} left`;
  }

  #filesOf(place, group) {
    const key = keyOf(place, group);
    if (!this.#open.has(key)) this.#open.set(key, new Set());
    return this.#open.get(key);
  }
}

function groupOf(file) {
  return dirname(file);
}

function keyOf(place, group) {
  return `${place} ${group}`;
}

function minutes(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {difference} from './difference.js';

const accepted = fileURLToPath(new URL('pictures', import.meta.url));
const review = fileURLToPath(new URL('../../dist/pictures', import.meta.url));

/** The accepted pictures, one for each story; and the review, where those that differ lie side by side. */
export class Album {
  constructor() {
    mkdirSync(accepted, {recursive: true});
    mkdirSync(review, {recursive: true});
  }

  /**
   * @param {string} id of a story
   * @param {Buffer} current PNG
   * @returns {string | undefined} what differs, in words
   */
  compare(id, current) {
    const path = this.#pathOf(id);
    const found = existsSync(path) ? differenceFrom(readFileSync(path), current) : {pixels: 0};
    const [picture, marked] = [join(review, `${id}.png`), join(review, `${id}.difference.png`)];
    for (const path of [picture, marked]) rmSync(path, {force: true});
    if (!found) return undefined;
    writeFileSync(picture, current);
    if (found.picture) writeFileSync(marked, found.picture);
    return existsSync(path) ? `${found.pixels} pixels differ` : 'there is no accepted picture yet';
  }

  accept(id, current) {
    writeFileSync(this.#pathOf(id), current);
  }

  /** Pictures of stories that are no longer told. */
  idsBesides(ids) {
    const names = readdirSync(accepted).map(name => name.replace(/\.png$/, ''));
    return names.filter(name => !ids.includes(name));
  }

  remove(id) {
    rmSync(this.#pathOf(id));
  }

  /** @param {{id: string, words: string}[]} found */
  writeReview(found) {
    const rows = found.map(
      ({id, words}) => `<h2>${id}: ${words}</h2>
<p><img src="../../test/stories/pictures/${id}.png" alt="accepted"> <img src="${id}.png" alt="now">
<img src="${id}.difference.png" alt=""></p>`,
    );
    const path = join(review, 'index.html');
    writeFileSync(
      path,
      `<!doctype html><meta charset="utf-8"><title>Pictures to review</title>${rows.join('\n')}`,
    );
    return path;
  }

  #pathOf(id) {
    return join(accepted, `${id}.png`);
  }
}

/** The same bytes are the same picture, without a look at its pixels. */
function differenceFrom(before, current) {
  return before.equals(current) ? undefined : difference(before, current);
}

/** `npm run pictures` shows how stories look unlike their accepted pictures; with `--accept` it accepts how they look. */
import {Album} from './album.js';
import {openStudio} from './photographer.js';

const isAccepting = process.argv.includes('--accept');
const studio = await openStudio();
const album = new Album();
const found = [];

for (const id of studio.ids) {
  const current = await studio.takePicture(id, {isAlone: true});
  const words = album.compare(id, current);
  if (!words) continue;
  found.push({id, words});
  if (isAccepting) album.accept(id, current);
}
if (isAccepting) album.idsBesides(studio.ids).forEach(id => album.remove(id));
await studio.close();

for (const {id, words} of found) console.log(`${isAccepting ? 'accepted: ' : ''}${id}: ${words}`);
if (found.length === 0) console.log(`All ${studio.ids.length} stories look as accepted.`);
else if (!isAccepting) console.log(`Side by side: ${album.writeReview(found)}`);

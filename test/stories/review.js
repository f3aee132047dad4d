/** `npm run pictures` shows how stories look unlike their accepted pictures; with `--accept` it accepts how they look. */
import {Album} from './album.js';
import {openStudio, storiesIn} from './studio.js';

const isAccepting = process.argv.includes('--accept');
const ids = storiesIn().flatMap(({id, hasPicture}) => (hasPicture ? [id] : []));
const studio = await openStudio();
const album = new Album();
const found = [];

for (const id of ids) {
  const {picture} = await studio.visit(id);
  const words = album.compare(id, picture);
  if (!words) continue;
  found.push({id, words});
  if (isAccepting) album.accept(id, picture);
}
if (isAccepting) album.idsBesides(ids).forEach(id => album.remove(id));
await studio.close();

for (const {id, words} of found) console.log(`${isAccepting ? 'accepted: ' : ''}${id}: ${words}`);
if (found.length === 0) console.log(`All ${ids.length} stories look as accepted.`);
else if (!isAccepting) console.log(`Side by side: ${album.writeReview(found)}`);

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Folders of src ("rooms") in layers ("floors"): a file imports from its own folder or from a lower layer. */
const floors = [
  ['model', 'scheduling'],
  ['content', 'feed', 'locale', 'calendar', 'theme', 'icons'],
  ['languages', 'validator'],
  ['controllers'],
  ['elements', 'doctor'],
  ['server', 'prerender'],
  ['entries', 'pages'],
];

/** Folders that use Lit. All other folders run without a DOM. */
const litRooms = ['theme', 'icons', 'controllers', 'elements', 'server', 'entries'];

/** Folders whose code may not name anything of the DOM. */
const plainRooms = ['model', 'scheduling', 'content', 'locale', 'calendar', 'languages'];

const files = readdirSync(src, {recursive: true})
  .filter(path => path.endsWith('.ts'))
  .map(path => path.split(sep).join('/'));

const imports = files.flatMap(file => {
  const code = readFileSync(join(src, file), 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '');
  return [...code.matchAll(/(?:from|import\(|import)\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    file,
    target,
  }));
});

const inside = imports
  .filter(({target}) => target.startsWith('.'))
  .map(({file, target}) => ({
    file,
    target: relative(src, join(src, dirname(file), target))
      .split(sep)
      .join('/'),
  }));

const roomOf = path => path.split('/')[0];
const floorOf = path => floors.findIndex(rooms => rooms.includes(roomOf(path)));

test('every folder of src belongs to a layer', () => {
  assert.deepEqual(
    files.filter(file => floorOf(file) < 0),
    [],
  );
});

test('every folder that these tests name exists', () => {
  const rooms = readdirSync(src);

  assert.deepEqual(
    [...floors.flat(), ...litRooms, ...plainRooms].filter(room => !rooms.includes(room)),
    [],
  );
});

test('these tests find the imports of src', () => {
  assert.ok(inside.length > 50, `only ${inside.length} imports found`);
});

test('no import leaves src or names a missing file', () => {
  assert.deepEqual(
    inside.filter(({target}) => !files.includes(target)),
    [],
  );
});

test('every import leads to the same folder or to a lower layer', () => {
  const wrong = inside.filter(
    ({file, target}) => roomOf(file) !== roomOf(target) && floorOf(target) >= floorOf(file),
  );

  assert.deepEqual(wrong, []);
});

test('no element imports another element, and shared modules import no element', () => {
  const folderOf = path => /^elements\/([\w-]+)\//.exec(path)?.[1] ?? '';
  const wrong = inside.filter(
    ({file, target}) =>
      folderOf(file) && folderOf(target) && ![folderOf(file), 'widget'].includes(folderOf(target)),
  );

  assert.deepEqual(wrong, []);
});

test('only the folders that render import Lit', () => {
  const wrong = imports.filter(
    ({file, target}) => /^(@?lit)\b/.test(target) && !litRooms.includes(roomOf(file)),
  );

  assert.deepEqual(wrong, []);
});

test('the folders below the elements do not name the DOM', () => {
  const wrong = files
    .filter(file => plainRooms.includes(roomOf(file)))
    .filter(file =>
      /\b(document|window|HTMLElement|customElements)\b[.(]/.test(readFileSync(join(src, file), 'utf8')),
    );

  assert.deepEqual(wrong, []);
});

test('no imports form a circle', () => {
  const targets = file => inside.filter(edge => edge.file === file).map(edge => edge.target);
  const circles = [];
  const visit = (file, path) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!seen.has(file)) {
      seen.add(file);
      targets(file).forEach(target => visit(target, [...path, file]));
    }
  };
  const seen = new Set();
  files.forEach(file => visit(file, []));

  assert.deepEqual(circles, []);
});

test('no template uses a directive, because the Lit of the script tag has none', () => {
  assert.deepEqual(
    imports.filter(({target}) => target.startsWith('lit/')),
    [],
  );
});

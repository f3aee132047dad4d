import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The rooms by floor: a file imports from its own room or from a lower floor. */
const floors = [
  ['model', 'scheduling'],
  ['content', 'feed', 'locale', 'calendar', 'theme', 'icons'],
  ['languages', 'validator'],
  ['controllers'],
  ['elements', 'doctor'],
  ['server', 'prerender'],
  ['entries', 'pages'],
];

/** Rooms that draw. All others run where there is no DOM. */
const litRooms = ['theme', 'icons', 'controllers', 'elements', 'server', 'entries'];

/** Rooms that may name nothing of the DOM. */
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

test('every file stands in a room that has a floor', () => {
  assert.deepEqual(
    files.filter(file => floorOf(file) < 0),
    [],
  );
});

test('every room that these tests name is there', () => {
  const rooms = readdirSync(src);

  assert.deepEqual(
    [...floors.flat(), ...litRooms, ...plainRooms].filter(room => !rooms.includes(room)),
    [],
  );
});

test('reads the imports it judges', () => {
  assert.ok(inside.length > 50, `only ${inside.length} imports found`);
});

test('no import leaves src or names a file that is not there', () => {
  assert.deepEqual(
    inside.filter(({target}) => !files.includes(target)),
    [],
  );
});

test('no import runs up or sideways', () => {
  const wrong = inside.filter(
    ({file, target}) => roomOf(file) !== roomOf(target) && floorOf(target) >= floorOf(file),
  );

  assert.deepEqual(wrong, []);
});

test('an element opens onto no other element, and what they share onto none', () => {
  const folderOf = path => (roomOf(path) === 'elements' ? path.split('/')[1] : '');
  const wrong = inside.filter(
    ({file, target}) =>
      folderOf(file) && folderOf(target) && ![folderOf(file), 'widget'].includes(folderOf(target)),
  );

  assert.deepEqual(wrong, []);
});

test('Lit stays in the rooms that draw', () => {
  const wrong = imports.filter(
    ({file, target}) => /^(@?lit)\b/.test(target) && !litRooms.includes(roomOf(file)),
  );

  assert.deepEqual(wrong, []);
});

test('the rooms below the elements know no DOM by name', () => {
  const wrong = files
    .filter(file => plainRooms.includes(roomOf(file)))
    .filter(file =>
      /\b(document|window|HTMLElement|customElements)\b[.(]/.test(readFileSync(join(src, file), 'utf8')),
    );

  assert.deepEqual(wrong, []);
});

test('no import circle', () => {
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

test('no template asks for a directive, which the script tag’s Lit leaves out', () => {
  assert.deepEqual(
    imports.filter(({target}) => target.startsWith('lit/')),
    [],
  );
});

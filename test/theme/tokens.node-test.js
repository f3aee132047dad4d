import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {defaultsOf, doctorColoursOf, styleSheetOf} from '../../.config/tokens/style-sheet.js';
import {withTable} from '../../.config/tokens/table.js';
import {publicIn, tokensIn} from '../../.config/tokens/tokens.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');
const json = JSON.parse(read('src/theme/tokens.json'));

const rerun = 'tokens.json has changed: npm run build:tokens';

test('the generated style sheets and colours are up to date with tokens.json', () => {
  assert.equal(read('src/theme/tokens.styles.ts'), styleSheetOf(json), rerun);
  assert.equal(read('src/theme/defaults.ts'), defaultsOf(json), rerun);
  assert.equal(read('src/doctor/colours.ts'), doctorColoursOf(json), rerun);
});

test('the table of custom properties in docs/theming.md is up to date with tokens.json', () => {
  const document = read('docs/theming.md');

  assert.equal(document, withTable(document, json), rerun);
});

test('the base style sheet has the defaults of the font tokens', () => {
  const base = read('src/theme/base.styles.ts');

  for (const {property, fallback} of tokensIn(json).filter(({name}) => name.startsWith('font-')))
    assert.ok(base.includes(`var(${property}, ${fallback})`), property);
});

test('there are thirteen public custom properties', () => {
  const names = publicIn(json).map(({property}) => property.replace('--ofb-', ''));

  assert.deepEqual(
    names.toSorted(),
    'brand field font font-size gold line link muted pad radius sticky-top surface text'.split(' '),
  );
});

test('both notations of a colour in tokens.json mean the same colour', () => {
  for (const group of Object.values(json.color.palette).filter(item => typeof item === 'object'))
    for (const {$value} of Object.values(group)) {
      const hex = $value.components.map(part =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      assert.equal(`#${hex.join('')}`, $value.hex);
    }
});

test('style sheets of elements and the doctor contain no colour and no public custom property', () => {
  const literal =
    /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|--ofb-|:[^;]*\b(white|black|gr[ae]y|red|blue|green|gold|yellow|orange|navy|silver)(?![\w-])/gi;
  const sheets = ['src/elements', 'src/doctor']
    .flatMap(room => readdirSync(join(root, room), {recursive: true}).map(path => join(room, path)))
    .filter(path => path.endsWith('.styles.ts'));
  const found = sheets.flatMap(path => {
    const css = read(path).replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(literal)].map(([match]) => `${path}: ${match}`);
  });

  assert.ok(sheets.length > 20);
  assert.deepEqual(found, []);
});

test('the skyline uses only colours of the palette', () => {
  const palette = new Set(JSON.stringify(json).match(/#[\da-f]{6}/g));
  const paints = read('src/icons/skyline.ts').match(/#[\da-f]{3,6}\b/g);

  assert.deepEqual(
    paints.map(paint => paint.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')).filter(paint => !palette.has(paint)),
    [],
  );
});

test('the manifest has every custom property, and the attributes that only CSS reads', () => {
  const manifest = JSON.parse(read('dist/custom-elements.json'));
  const elements = manifest.modules.flatMap(({declarations}) => declarations);

  assert.equal(elements.length, 4);
  for (const {attributes, cssProperties} of elements) {
    assert.deepEqual(
      cssProperties.map(({name}) => name),
      publicIn(json).map(({property}) => property),
    );
    assert.ok(cssProperties.every(property => property.default && property.description));
    const texts = ['theme', 'frame', 'font'].map(
      name => attributes.find(attribute => attribute.name === name)?.type.text,
    );
    assert.deepEqual(texts, ["'host' | 'light' | 'dark' | 'auto'", "'none'", "'system'"]);
  }
});

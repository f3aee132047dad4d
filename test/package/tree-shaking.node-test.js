import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {build} from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {exports} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const tags = ['ofb-banner', 'ofb-event-timeline', 'ofb-partner-logos', 'ofb-sector-cards'];

/** The file of an entry of the package. */
const fileOf = entry => fileURLToPath(new URL(exports[entry], new URL('../../', import.meta.url)));

/** @returns the files of this package that a bundle of the code loads at once, by their path in dist */
async function bundledFor(code) {
  const {output} = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: id => (id === 'entry' ? id : null),
        load: id => (id === 'entry' ? code : null),
      },
    ],
    build: {write: false, minify: false, rolldownOptions: {input: 'entry', external: ['react']}},
  });
  const entry = output.find(({isEntry}) => isEntry);
  const chunks = [entry, ...entry.imports.map(name => output.find(({fileName}) => fileName === name))];
  const all = chunks.filter(chunk => chunk?.type === 'chunk');
  return {
    code: all.map(chunk => chunk.code).join('\n'),
    elements: [...new Set(all.flatMap(({modules}) => Object.keys(modules)).flatMap(elementsIn))],
  };
}

/** The element that a module belongs to. */
const elementsIn = path => /dist\/elements\/(?!widget\/)([\w-]+)\//.exec(path)?.slice(1) ?? [];

test('importing one class bundles no other element', async () => {
  const {code, elements} = await bundledFor(
    `import {OfbBanner} from '${fileOf('.')}';\nglobalThis.banner = OfbBanner;`,
  );

  assert.deepEqual(elements, ['banner']);
  assert.doesNotMatch(code, /customElements\.define|there is no phrase/);
});

test('importing one React component bundles no other element', async () => {
  const {elements} = await bundledFor(
    `import {OfbSectorCards} from '${fileOf('./react')}';\nglobalThis.cards = OfbSectorCards;`,
  );

  assert.deepEqual(elements, ['sector-cards']);
});

test('a bundle drops an unused class', async () => {
  const {elements} = await bundledFor(`import {OfbBanner} from '${fileOf('.')}';`);

  assert.deepEqual(elements, []);
});

test('a bundle keeps an import that only defines elements', async () => {
  const {code, elements} = await bundledFor(`import '${fileOf('./define')}';`);

  assert.deepEqual(
    tags.filter(tag => !code.includes(`"${tag}"`)),
    [],
  );
  assert.deepEqual(elements.toSorted(), ['banner', 'event-timeline', 'partner-logos', 'sector-cards']);
});

test('the entry of one element defines only that element', async () => {
  const {code, elements} = await bundledFor(
    `import '${fileOf('./define').replace(/\.js$/, '/partner-logos.js')}';`,
  );

  assert.match(code, /"ofb-partner-logos"/);
  assert.deepEqual(elements, ['partner-logos']);
});

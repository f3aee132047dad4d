import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {examples} from '../../.config/typings/examples.js';
import * as classes from '../../dist/entries/index.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const read = path => readFileSync(join(dist, path), 'utf8');
const elements = JSON.parse(read('custom-elements.json')).modules.flatMap(({declarations}) => declarations);
const frameworks = ['angular', 'preact', 'qwik', 'react', 'solid', 'svelte', 'vue'];

for (const element of elements) {
  const {tagName, name, attributes, members, slots, cssParts, events = [], cssProperties} = element;
  const short = name.replace('Ofb', '');
  const folder = tagName.replace('ofb-', '');

  test(`${tagName}: the manifest has the attributes and properties of the class`, () => {
    const {observedAttributes, elementProperties} = classes[name];

    assert.deepEqual(
      attributes
        .filter(({fieldName}) => fieldName)
        .map(attribute => attribute.name)
        .toSorted(),
      observedAttributes.toSorted(),
    );
    assert.deepEqual(
      attributes.flatMap(({fieldName}) => fieldName ?? []).toSorted(),
      [...elementProperties.keys()].toSorted(),
    );
  });

  test(`${tagName}: the manifest has every part of the element’s templates`, () => {
    const shared = readdirSync(join(dist, 'elements'), {withFileTypes: true})
      .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
      .map(entry => read(`elements/${entry.name}`));
    const own = readdirSync(join(dist, 'elements', folder), {recursive: true})
      .filter(file => file.endsWith('.js'))
      .map(file => read(`elements/${folder}/${file}`));
    const written = text =>
      [...text.matchAll(/\bpart="([\w -]+)"/g)].flatMap(([, names]) => names.split(' '));
    const listed = cssParts.map(part => part.name);

    assert.deepEqual(
      own.flatMap(written).filter(part => !listed.includes(part)),
      [],
    );
    assert.deepEqual(
      listed.filter(
        part => ![...own, ...shared].some(text => new RegExp(`['"\\s]${part}['"\\s]`).test(text)),
      ),
      [],
    );
  });

  test(`${tagName}: the shared types of frameworks have every attribute, property and event`, () => {
    const types = read('types/elements.d.ts');
    const body = kind => new RegExp(`(?:interface|type) ${short}${kind} [^]*?\\n(?=\\n|$)`).exec(types)[0];
    const missing = (kind, names) =>
      names.filter(item => !new RegExp(`(^|[\\s'])${item}['?:]`, 'm').test(body(kind)));

    const lists = {Attributes: attributes, Properties: members, Events: events, Slot: slots, Part: cssParts};
    for (const [kind, items] of Object.entries(lists)) {
      const names = items.map(item => item.name || 'default');
      assert.deepEqual(missing(kind, names), [], kind);
    }
  });

  test(`${tagName}: the entry that defines the element has its types`, () => {
    const declarations = read(`entries/define/${folder}.d.ts`);

    assert.match(declarations, new RegExp(`from '../../elements/${folder}/${folder}\\.js'`));
    assert.match(read('entries/define.d.ts'), new RegExp(`import './define/${folder}\\.js'`));
  });

  for (const framework of frameworks) {
    test(`${tagName}: the types of ${framework} have the tag with slots, parts, events and custom properties`, () => {
      const text = read(`types/${framework}.d.ts`);
      const [, comment] = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*'${tagName}':`).exec(text);

      assert.deepEqual(
        [...slots, ...cssParts, ...events, ...cssProperties].filter(
          item => !comment.includes(`\`${item.name || 'default'}\``),
        ),
        [],
      );
    });
  }

  test(`${tagName}: the data for VS Code has everything of the manifest`, () => {
    const tag = JSON.parse(read('vscode.html-custom-data.json')).tags.find(item => item.name === tagName);
    const css = JSON.parse(read('vscode.css-custom-data.json'));
    const offered = new Set([...css.properties, ...(css.pseudoElements ?? [])].map(item => item.name));

    assert.deepEqual(
      tag.attributes.map(item => item.name),
      attributes.map(item => item.name),
    );
    assert.deepEqual(
      attributes.map(({type}) => [...type.text.matchAll(/'([^']+)'/g)].map(([, value]) => value)),
      tag.attributes.map(item => item.values.map(value => value.name)),
    );
    assert.deepEqual(
      [...slots, ...cssParts, ...events].filter(item => !tag.description.includes(item.name || '_default_')),
      [],
    );
    assert.deepEqual(
      cssProperties.filter(item => !offered.has(item.name)),
      [],
    );
  });

  test(`${tagName}: the data for JetBrains has everything of the manifest`, () => {
    const {html, css} = JSON.parse(read('web-types.json')).contributions;
    const tag = html.elements.find(item => item.name === tagName);
    const names = items => items.map(item => item.name).toSorted();

    assert.deepEqual(names(tag.attributes), names(attributes));
    assert.deepEqual(names(tag.js.properties), names(members));
    assert.deepEqual(names(tag.slots), names(slots));
    assert.deepEqual(names(tag.events), names(events));
    assert.deepEqual(
      cssParts.filter(part => !css['pseudo-elements'].some(item => item.name === `part(${part.name})`)),
      [],
    );
    assert.deepEqual(
      cssProperties.filter(property => !css.properties.some(item => item.name === property.name)),
      [],
    );
  });

  test(`${tagName}: llms.txt has everything of the manifest, with a correct example`, () => {
    const [, section] = read('llms.txt').split(`## <${tagName}>`);
    const own = section.split('\n## ')[0];
    const [, start] = new RegExp(`<${tagName}([^>]*)>`).exec(examples[tagName]);
    const used = [...start.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];

    assert.deepEqual(
      [...attributes, ...slots, ...cssParts, ...events, ...cssProperties].filter(
        item => !own.includes(`\`${item.name || 'default'}\``),
      ),
      [],
    );
    for (const [, attribute, value] of used) {
      const {type} = attributes.find(item => item.name === attribute);
      if (type.text.startsWith("'")) assert.ok(type.text.includes(`'${value}'`), `${attribute}="${value}"`);
      else assert.equal(value === undefined, type.text === 'boolean', attribute);
    }
    assert.ok(own.includes(examples[tagName]));
  });
}

test('every event of the manifest has the same type in HTMLElementEventMap', () => {
  const declared = elements
    .flatMap(({events = []}) => events)
    .map(({name, type}) => [name, type.text.replace(/[\s;,]/g, '')]);
  const inMaps = ['elements/widget/widget', ...elements.map(({tagName}) => folderOf(tagName))].flatMap(
    file => [...read(`${file}.d.ts`).matchAll(/'(ofb-[\w-]+)': (CustomEvent<[^]*?>);/g)],
  );

  assert.deepEqual(
    new Map(declared),
    new Map(
      inMaps.map(([, name, type]) => [name, type.replace(/[\s;,]/g, '')]).toSorted(inOrderOf(declared)),
    ),
  );
});

test('every element has its class in HTMLElementTagNameMap', () => {
  const without = elements.filter(
    ({tagName, name}) => !read(`${folderOf(tagName)}.d.ts`).includes(`'${tagName}': ${name};`),
  );

  assert.deepEqual(without, []);
});

const folderOf = tag => `elements/${tag.slice(4)}/${tag.slice(4)}`;

function inOrderOf(entries) {
  const order = [...new Map(entries).keys()];
  return ([one], [other]) => order.indexOf(one) - order.indexOf(other);
}

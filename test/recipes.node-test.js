/** A step of docs/changing.md that is forgotten must not stay unnoticed: what no other test sees, fails here. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = path => readFileSync(join(root, path), 'utf8');
const foldersIn = path =>
  readdirSync(join(root, path), {withFileTypes: true}).flatMap(entry =>
    entry.isDirectory() ? entry.name : [],
  );

const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .map(({tagName, name, attributes}) => ({tag: tagName, folder: tagName.slice(4), name, attributes}));

/** Attributes of all widgets, which have stories of their own in the foundations or in one element. */
const shared = 'src content refresh keep lang heading lead heading-level theme frame font'.split(' ');

test('reads the elements of the manifest', () => {
  assert.ok(elements.length >= 4, `only ${elements.length} elements found`);
});

test('each file that docs/changing.md names exists', () => {
  const named = read('docs/changing.md').matchAll(/`((?:src|test|stories|docs|\.config)\/[\w./-]+\.\w+)`/g);
  // The examples make new files.
  const isNew = path => /\/(news|list)(\/|\.)|\/sq\b|define\/news/.test(path);

  const missing = [...named]
    .map(([, path]) => path)
    .filter(path => !isNew(path) && !existsSync(join(root, path)));

  assert.deepEqual(missing, []);
});

test('each folder of a language is in the table of languages', () => {
  const table = read('src/languages/languages.ts');

  assert.deepEqual(
    foldersIn('src/languages').filter(name => !table.includes(`import('./${name}/index.ts')`)),
    [],
  );
});

test('each folder of an element has its tag in every entry', () => {
  const entries = ['tags.ts', 'all-elements.ts', 'define.ts', 'index.ts', 'react.ts'];
  const folders = foldersIn('src/elements').filter(name => name !== 'widget');

  const missing = entries.flatMap(entry =>
    folders
      .filter(name => !read(`src/entries/${entry}`).includes(`/${name}.ts`))
      .map(name => `${name} is not in src/entries/${entry}`),
  );

  assert.deepEqual(missing, []);
  assert.deepEqual(folders.toSorted(), elements.map(({folder}) => folder).toSorted());
});

for (const {tag, folder, attributes} of elements) {
  test(`${tag}: each attribute has a story or a test`, () => {
    const tests = readdirSync(join(root, 'test/elements', folder), {recursive: true})
      .filter(name => name.endsWith('.ts'))
      .map(name => read(`test/elements/${folder}/${name}`));
    const stories = [read(`stories/${folder}.stories.ts`), ...tests].join('');
    const camelCase = name => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

    const without = attributes
      .map(({name}) => name)
      .filter(name => !shared.includes(name))
      .filter(name => !new RegExp(`\\b(${name}|${camelCase(name)})\\b`).test(stories));

    assert.deepEqual(without, []);
  });

  test(`${tag}: each attribute is described, and each Boolean is false without it`, () => {
    const source = read(`src/elements/${folder}/${folder}.ts`);
    const own = attributes.filter(({name}) => !shared.includes(name));
    const camelCase = name => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

    assert.deepEqual(
      own.filter(({description = ''}) => description.trim() === '').map(({name}) => name),
      [],
    );
    assert.deepEqual(
      own
        .filter(({type}) => type.text === 'boolean')
        .map(({name}) => camelCase(name))
        .filter(name => !new RegExp(`this\\.${name} = (this\\.\\w+ = )*false`).test(source)),
      [],
    );
  });

  test(`${tag}: its list of layouts has the values of the attribute`, () => {
    const source = read(`src/elements/${folder}/${folder}.ts`);
    const layouts = attributes.find(({name}) => name === 'layout')?.type.text.match(/'[\w-]+'/g) ?? [];
    const [, listed = ''] = /static override layouts = \[(.*)\]/.exec(source) ?? [];

    assert.deepEqual((listed.match(/'[\w-]+'/g) ?? []).toSorted(), layouts.toSorted());
  });

  test(`${tag}: each layout has a shape for a feed that is on its way`, () => {
    const layouts = attributes.find(({name}) => name === 'layout')?.type.text.match(/'[\w-]+'/g) ?? [];
    const skeleton = layouts.length > 0 ? read(`src/elements/${folder}/skeleton.ts`) : '';
    const [, known = ''] = /layouts: \[(.*)\]/.exec(skeleton) ?? [];
    const tried = read('test/elements/widget/loading.test.ts');

    // The usual layout has the first place, and needs no style sheet.
    assert.deepEqual(
      layouts.slice(1).filter(layout => !known.includes(layout)),
      [],
    );
    assert.deepEqual(
      layouts.filter(layout => !tried.includes(`['${folder}', ${layout},`)),
      [],
    );
  });
}

test('the documentation of ofb-calendar-added names each web calendar', () => {
  const [, forms] = /const forms = \{([^]*?)\n\} satisfies/.exec(read('src/calendar/calendar-links.ts'));
  const calendars = [...forms.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
  const [documentation] = /ofb-calendar-added - [^@]*/.exec(
    read('src/elements/event-timeline/event-timeline.ts'),
  );

  assert.ok(calendars.length >= 4, `only ${calendars.length} calendars found`);
  assert.deepEqual(
    calendars.filter(name => !documentation.includes(`\`${name}\``)),
    [],
  );
});

test('each rule of the validator is in the list of rules', () => {
  const list = read('src/validator/rules/rules.ts');
  const names = readdirSync(join(root, 'src/validator/rules')).flatMap(name =>
    [...read(`src/validator/rules/${name}`).matchAll(/export const (\w+): Rule\b/g)].map(([, rule]) => rule),
  );

  assert.ok(names.length > 10, `only ${names.length} rules found`);
  assert.deepEqual(
    names.filter(name => !new RegExp(`^  ${name},$`, 'm').test(list)),
    [],
  );
});

test('each public custom property is used in a style sheet', () => {
  const sheets = readdirSync(join(root, 'src'), {recursive: true}).filter(name =>
    name.endsWith('.styles.ts'),
  );
  const used = sheets.map(name => read(`src/${name}`)).join('');
  const own = [...read('src/theme/tokens.styles.ts').matchAll(/(--_[\w-]+):[^;]*--ofb-/g)].map(
    ([, name]) => name,
  );

  assert.ok(own.length > 8, `only ${own.length} custom properties found`);
  assert.deepEqual(
    own.filter(name => !used.includes(`var(${name}`)),
    [],
  );
});

for (const {tag, folder} of elements) {
  test(`${tag}: has stories, a page for designers, tests and a height while it loads`, () => {
    const wanted = [`stories/${folder}.stories.ts`, `stories/${folder}.mdx`, `test/elements/${folder}`];

    assert.deepEqual(
      wanted.filter(path => !existsSync(join(root, path))),
      [],
    );
    assert.match(read('src/pages/ofb.css'), new RegExp(`${tag}\\b`));
  });
}

test('each rule of the validator is found in a feed of its tests', () => {
  const sources = readdirSync(join(root, 'src/validator/rules')).map(name =>
    read(`src/validator/rules/${name}`),
  );
  const rules = new Set(
    sources.flatMap(source => [...source.matchAll(/rule: '([\w-]+)'/g)].map(([, rule]) => rule)),
  );
  const tests = readdirSync(join(root, 'test/validator')).filter(name =>
    /\.test\.ts$|\.node-test\.js$/.test(name),
  );
  const tested = tests.map(name => read(`test/validator/${name}`)).join('');

  assert.ok(rules.size > 10, `only ${rules.size} rules found`);
  assert.deepEqual(
    [...rules].filter(rule => !tested.includes(rule)),
    [],
  );
});

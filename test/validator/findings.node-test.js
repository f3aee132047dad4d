import assert from 'node:assert/strict';
import {test} from 'node:test';

import {command, commandFindings, findingsIn, validateBytes} from './command.js';

const brief = ({rule, path, line, column, suggestion}) =>
  [`${line}:${column}`, rule, path, suggestion].filter(Boolean).join(' ');

/** Each feed, and its findings in the order of the file. */
for (const [file, expected] of Object.entries({
  'faulty.json': [
    '3:3 unknown-key event',
    '5:5 format events.0.startDate rename "startdate" to "startDate"',
    '5:55 unknown-key events.0.startdate did you mean `startDate`?',
    '6:68 format events.1.startDate did you mean `2027-03-06`?',
    '6:88 format events.1.kind did you mean `forum`?',
    '11:18 ends-before-start events.2.endDate endDate is the last day, included: an event of one day needs none',
    '12:19 format events.2.timeZone did you mean `Europe/Rome`?',
  ],
  'careless.json': [
    '6:26 length programme.actions.0.name',
    '6:74 insecure-link programme.actions.0.url',
    '12:17 missing-source sectors.0.figure',
    '16:25 missing-language events.0.name',
    '19:35 markup events.1.name.en',
    '21:14 repeated-link events.1.url',
    '22:19 unknown-sector events.1.sectors.0 did you mean `food`?',
    '23:16 missing-alt events.1.image',
    '23:16 missing-size events.1.image',
  ],
  'faulty.ics': [
    '4:1 insecure-link events.0.url',
    '14:1 format VEVENT 2 (broken@example.org).DTSTART',
    '21:1 format VEVENT 3 (backwards@example.org).DTEND',
  ],
})) {
  test(`the validator reports each fault of ${file} with its line and column`, async () => {
    const {findings} = JSON.parse((await command('validate', file, '--json')).output);

    assert.deepEqual(findings.map(brief), expected);
  });
}

/** Texts that are not JSON, with the place and the words of their first finding. */
for (const [what, text, place, words] of [
  [
    'a trailing comma in an object',
    '{\n  "inLanguage": "it",\n}',
    '2:21',
    /a comma before the closing bracket/,
  ],
  ['a trailing comma in a list', '{"events": [1, 2,]}', '1:17', /no comma after the last one/],
  ['a missing comma', '{"a": 1\n "b": 2}', '2:2', /a comma before this/],
  ['a file that is cut off', '{"events": [\n  {"id": "one", "name": "For', '2:29', /cut off here/],
  ['an empty file', '', '1:1', /an empty file/],
  ['single quotes', "{'inLanguage': 'it'}", '1:2', /straight double quotes/],
  ['typographic quotes', '{“inLanguage”: “it”}', '1:2', /straight double quotes/],
  ['a comment', '{\n  // feed\n  "inLanguage": "it"\n}', '2:3', /JSON has none/],
  ['a web page', '<!doctype html>\n<title>404</title>', '1:1', /this is a web page/],
  ['a line break in a text', '{"inLanguage": "i\nt"}', '1:16', /on the same line/],
  ['text after the end', '{"inLanguage": "it"}\n}', '2:1', /nothing after the end/],
  ['a list a hundred thousand levels deep', '['.repeat(1e5), '1:1', /levels deep/],
  ['a number', '7', '1:1', /./],
]) {
  test(`the validator explains ${what}`, async () => {
    const findings = await findingsIn(text);

    assert.ok(findings.length <= 5, `${findings.length} findings`);
    const [{severity, line, column, found, expected, suggestion}] = findings;
    assert.equal(`${severity} ${line}:${column}`, `error ${place}`);
    assert.match([found, expected, suggestion].join('; '), words);
  });
}

test('the validator reports an empty text, and a link that has no scheme', async () => {
  const findings = await findingsIn(
    '{"inLanguage": "it", "partners": [\n{"id": "a", "name": " ", "url": "www.example.org"}]}',
  );

  assert.deepEqual(findings.map(brief).sort(), [
    '2:21 empty-text partners.0.name',
    '2:33 link-without-scheme partners.0.url did you mean `https://www.example.org`?',
  ]);
});

test('the validator warns of a superEvent that the feed does not have', async () => {
  const event = {name: 'A', startDate: '2027-03-06'};
  const feed = {
    inLanguage: 'it',
    events: [
      {...event, id: 'forum-2027'},
      {...event, id: 'lunch', superEvent: 'forum-2027'},
      {...event, id: 'tour', superEvent: 'forum-2072'},
    ],
  };

  const {code, findings} = await commandFindings(JSON.stringify(feed));

  assert.equal(code, 0);
  assert.deepEqual(
    findings
      .filter(({rule}) => rule === 'unknown-super-event')
      .map(({path, suggestion}) => `${path} ${suggestion}`),
    ['events.2.superEvent did you mean `forum-2027`?'],
  );
});

test('the validator warns of a byte order mark, and examines the rest', async () => {
  const {code, findings} = await commandFindings('\uFEFF{"inLanguage": "it", "evets": []}');

  assert.equal(code, 0);
  assert.deepEqual(findings.map(brief), [
    '1:1 byte-order-mark',
    '1:22 unknown-key evets did you mean `events`?',
  ]);
});

test('the validator reports the place of bytes that are not UTF-8', async () => {
  const {code, findings} = await commandFindings(
    Buffer.from('{"inLanguage": "it",\n"partners": [{"id": "a", "name": "Citt\xe0"}]}', 'latin1'),
  );

  assert.equal(code, 1);
  assert.deepEqual(findings.map(brief), ['2:39 encoding']);
});

test('the validator reports repeated keys and ids', async () => {
  const findings = await findingsIn(
    '{"inLanguage": "it", "partners": [\n{"id": "a", "name": "A", "name": "B"},\n{"id": "a", "name": "C"}]}',
  );

  assert.deepEqual(findings.map(brief), [
    '2:26 repeated-key partners.0.name',
    '3:8 repeated-id partners.1.id',
  ]);
});

test('the validator warns of texts without one of the languages in --languages', async () => {
  const feed = JSON.stringify({partners: [{id: 'a', name: {it: 'Uno', 'pt-BR': 'Um'}}]});

  assert.deepEqual(await findingsIn(feed), []);
  const {findings} = await commandFindings(feed, '--languages', 'it,en,pt-BR');
  assert.deepEqual(findings.map(brief), ['1:31 missing-language partners.0.name']);
});

test('the validator warns once that plain texts have no language', async () => {
  const partners = ['a', 'b', 'c'].map(id => ({id, name: id}));
  const findings = await findingsIn(JSON.stringify({partners}));

  assert.deepEqual(
    findings.map(({rule}) => rule),
    ['no-language'],
  );
});

test('the validator reports once a language that only few texts have', async () => {
  const partners = ['a', 'b', 'c'].map(id => ({id, name: {it: id, ...(id === 'a' && {ti: id})}}));
  const findings = await findingsIn(JSON.stringify({partners}));

  assert.equal(findings.length, 1);
  assert.match(findings[0].found, /"ti" here, and in 1 of 3 texts/);
});

/** Start, end, and whether the event ends before it starts in every time zone. */
for (const [startDate, endDate, isWrong] of [
  ['2027-03-06', '2027-03-06', false],
  ['2027-03-06T10:00', '2027-03-06', false],
  ['2027-03-06T10:00', '2027-03-06T09:00', true],
  ['2027-03-06T10:00+01:00', '2027-03-06T09:30Z', false],
  ['2027-03-06T10:00+01:00', '2027-03-06T08:30Z', true],
  ['2027-03-06T10:00+01:00', '2027-03-05T22:00', false],
  ['2027-03-06T10:00+01:00', '2027-03-03', true],
]) {
  test(`the validator ${isWrong ? 'refuses' : 'accepts'} an event from ${startDate} to ${endDate}`, async () => {
    const findings = await findingsIn(
      JSON.stringify({events: [{id: 'a', name: {it: 'A'}, startDate, endDate}]}),
    );

    assert.deepEqual(
      findings.map(({rule}) => rule),
      isWrong ? ['ends-before-start'] : [],
    );
  });
}

test('the command prints at most 20 findings of a rule, and validateFeed gives all of them', async () => {
  const partners = Array.from({length: 50}, (_, index) => ({id: `p${index}`, name: {it: 'A'}, link: ''}));
  const feed = JSON.stringify({partners});

  const {output} = await validateBytes(feed);
  const findings = await findingsIn(feed);

  assert.equal(output.match(/\(unknown-key\)/g).length, 20);
  assert.match(output, /… and 30 more of unknown-key; --json lists all\./);
  assert.equal(findings.length, 50);
});

test('the validator warns of a third link of a sector, and of an unknown sector of a partner', async () => {
  const links = ['#a', '#b', '#c'].map(url => ({name: {it: url}, url}));
  const feed = {
    sectors: [{id: 'food', name: {it: 'Food'}, links}],
    partners: [{id: 'ceip', name: {it: 'CEIP'}, sectors: ['fod', 'food']}],
  };

  const findings = await findingsIn(JSON.stringify(feed));

  assert.deepEqual(
    findings.map(({rule, path}) => [rule, path]),
    [
      ['surplus-links', 'sectors.0.links'],
      ['unknown-sector', 'partners.0.sectors.0'],
    ],
  );
});

test('the validator asks for the size of a logo, but not for its alt text', async () => {
  const partners = [
    {id: 'a', name: {it: 'A'}, logo: {url: '/a.svg'}, logoDark: {url: '/b.svg', width: 3, height: 1}},
  ];

  const findings = await findingsIn(JSON.stringify({partners}));

  assert.deepEqual(
    findings.map(({rule, path}) => `${rule} ${path}`),
    ['missing-size partners.0.logo'],
  );
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import Ajv from 'ajv';

import {parseData} from '../../dist/feed/parse.js';

const schema = JSON.parse(readFileSync(new URL('../../dist/content.schema.json', import.meta.url), 'utf8'));
const accepts = new Ajv({allErrors: true}).compile(schema);

const event = {id: 'a', name: 'A', startDate: '2027-03-06'};
const eventWith = fields => ({events: [{...event, ...fields}]});
const times = [
  ['2027-03-06', '2027-12-31', '2028-02-29', '2000-02-29', '2027-03-06T09:30', '2027-03-06T09:30:15.5'],
  ['2027-03-06T09:30Z', '2027-03-06T23:59+14:00', '2027-03-06T00:00-09:30'],
].flat();
const noTimes = [
  [
    '',
    '2027',
    '2027-3-6',
    '2027-02-30',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '1900-02-29',
  ],
  ['2027-02-29', '2027-03-06T25:00', '2027-03-06T09:60', '2027-03-06 09:30', '06/03/2027', '2027-03-06T9:30'],
].flat();
const urls = [
  'https://a.org',
  'HTTP://a.org',
  ' https://a.org',
  'mailto:a@b.org',
  '/a',
  '#a',
  '?q=a:b',
  'a/b:c',
  '',
];
const noUrls = [
  'javascript:x',
  ' JavaScript:x',
  'java\tscript:x',
  '\u0001data:x',
  'ftp://a.org',
  'tel:1',
  'a:b',
];

const feeds = {
  sound: [
    {},
    {$schema: 'content.schema.json'},
    {inLanguage: 'pt-BR', unknown: 1, events: [], sectors: [], partners: []},
    ...times.map(startDate => eventWith({startDate})),
    ...urls.map(url => eventWith({url})),
    eventWith({name: {it: 'A', 'zh-Hans': 'A'}, unknown: true}),
    eventWith({
      eventStatus: 'EventCancelled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    }),
    eventWith({identifier: 'a@example.org', calendarUrl: '/a.ics', superEvent: 'b'}),
    eventWith({location: 'Here', organizer: {it: 'Noi'}}),
    eventWith({location: {name: 'Here', geo: {latitude: 45, longitude: 7.6}}, organizer: {name: 'Us'}}),
    eventWith({
      offers: [{price: 0, priceCurrency: 'EUR', availability: 'InStock'}],
      timeZone: 'America/New_York',
    }),
    {sectors: [{id: 'a', name: 'A', icon: 'food', figure: {value: '1964', name: 'A', unitText: '%'}}]},
    {partners: [{id: 'a', name: 'A', tier: 'promoter', mark: 'programme', logo: {url: '/a.svg', width: 1}}]},
    {
      partners: [
        {id: 'a', name: 'A', logo: {url: '/a.svg', scale: 0.5, ground: 'any'}, logoDark: {url: '/b.svg'}},
      ],
    },
    {
      programme: {name: 'A', organizer: 'B', actions: [{name: 'C'}], card: {}},
      headings: {events: {name: 'D'}},
    },
  ],
  faulty: [
    null,
    [],
    'feed',
    {events: {}},
    {events: [null]},
    {inLanguage: 'Italian!'},
    ...noTimes.map(startDate => eventWith({startDate})),
    ...noUrls.map(url => eventWith({url})),
    ...[undefined, 1, {}, {it: 1}, {Italiano: 'A'}, ['A']].map(name => eventWith({name})),
    ...[undefined, '', 'A', 'a b', '-a', 1].map(id => eventWith({id})),
    eventWith({eventStatus: 'EventCanceled'}),
    eventWith({eventStatus: 'https://schema.org/EventCanceled'}),
    eventWith({kind: 'party'}),
    eventWith({identifier: 1}),
    eventWith({calendarUrl: 'javascript:x'}),
    eventWith({superEvent: 'Not an id'}),
    eventWith({location: {name: 'Here', geo: {latitude: 91, longitude: 7}}}),
    eventWith({location: {name: 'Here', geo: {latitude: 45}}}),
    eventWith({offers: [{priceCurrency: '€'}]}),
    eventWith({offers: [{availability: 'Maybe'}]}),
    eventWith({timeZone: 'Central European Time'}),
    eventWith({subjectOf: [{name: 'Slides'}]}),
    {sectors: [{id: 'a', name: 'A', figure: {name: 'A'}}]},
    {partners: [{id: 'a', name: 'A', logo: {url: '/a.svg', width: 0}}]},
    {partners: [{id: 'a', name: 'A', logo: {url: '/a.svg', scale: 2.5}}]},
    {partners: [{id: 'a', name: 'A', logo: {url: '/a.svg', ground: 'blue'}}]},
    {programme: {name: {it: 'A'}, organizer: 'B'}},
    {headings: {events: {description: 'D'}}},
  ].map(feed => JSON.parse(JSON.stringify(feed))),
};

for (const [kind, isSound] of [
  ['sound', true],
  ['faulty', false],
]) {
  test(`the JSON schema and the parser agree that ${feeds[kind].length} feeds are ${kind}`, () => {
    for (const feed of feeds[kind]) {
      const verdict = {reader: parseData(feed).problems.length === 0, schema: accepts(feed)};

      assert.deepEqual(verdict, {reader: isSound, schema: isSound}, JSON.stringify(feed));
    }
  });
}

test('the JSON schema offers values of schema.org without their address', () => {
  const {eventStatus} = schema.properties.events.items.properties;

  assert.ok(eventStatus.anyOf[0].enum.includes('EventCancelled'));
});

test('the JSON schema has no $id, so that any server can host it', () => {
  assert.equal(schema.$id, undefined);
});

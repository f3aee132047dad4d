import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parse, parseData, type Parsed} from '../../src/feed/parse.ts';
import {localise} from '../../src/locale/localise.ts';
import {anyValue, mutatedFeed, wholeFeed} from './any-feed.ts';
import {engine} from '../engine.ts';
import {runs} from '../runs.ts';

const languages = ['it', 'en', 'de-AT', '', 'x', '__proto__', 'constructor'];

/** Faults are told in bounds: at most so many for each object, list, text or number of a feed. */
const mostProblemsPerValue = 4;
const longestWord = 200;

describe('parse, whatever it is given', () => {
  it('takes the whole feed without a problem', () => {
    expect(parse(JSON.stringify(wholeFeed)).problems).to.deep.equal([]);
  });

  it('makes views or problems of any JSON', () => {
    fc.assert(
      fc.property(anyValue, data => checkAll(data)),
      runs(1000),
    );
  });

  it('makes views or problems of any JSON in any part', () => {
    const part = fc.constantFrom('inLanguage', 'programme', 'headings', 'sectors', 'partners', 'events');
    const parts = fc.dictionary(part, fc.oneof(anyValue, fc.array(anyValue, {maxLength: 5})));

    fc.assert(
      fc.property(parts, data => checkAll(data)),
      runs(1000),
    );
  });

  it('makes views or problems of any mutation of a feed', () => {
    fc.assert(
      fc.property(mutatedFeed, data => checkAll(data)),
      runs(1000),
    );
  });

  it('makes views or problems of any cut and any slip in the text', () => {
    const text = JSON.stringify(wholeFeed);
    const slip = fc.record({
      from: fc.nat(text.length),
      length: fc.nat(20),
      by: fc.oneof(
        fc.string({unit: 'binary', maxLength: 10}),
        fc.constantFrom('"', '{', ']', ',', '\\', '\u0000'),
      ),
    });

    fc.assert(
      fc.property(slip, fc.boolean(), ({from, length, by}, isCut) => {
        check(isCut ? text.slice(0, from) : text.slice(0, from) + by + text.slice(from + length));
      }),
      runs(1000),
    );
  });

  it('makes problems of any text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => check(text)),
      runs(1000),
    );
  });

  for (const [what, text] of Object.entries({
    'a list in a list, very deep': nested('[', ']'),
    'an event of objects, very deep': `{"events": [${nested('{"name":', '}')}]}`,
    'a text of lists, very deep': `{"events": [{"id": "a", "startDate": "2027-03-06", "name": ${nested('[', ']')}}]}`,
    'a megabyte in one text': JSON.stringify({
      partners: [{id: 'a', name: 'x'.repeat(1_000_000), url: 'y:'.repeat(500_000)}],
    }),
    '10,000 broken events': JSON.stringify({events: Array.from({length: 10_000}, () => ({name: 1}))}),
    'an event with 5,000 broken links': JSON.stringify({
      events: [
        {id: 'a', name: 'A', startDate: '2027-03-06', subjectOf: Array.from({length: 5000}, () => ({}))},
      ],
    }),
  })) {
    it(`makes views or problems of ${what}`, () => {
      check(text);
    });
  }

  it('keeps the sound links beside broken ones', () => {
    const links = [
      {},
      {name: 'A', url: '/a'},
      {name: 1},
      {url: 'javascript:x', name: 'B'},
      {name: 'C', url: '/c'},
    ];
    const event = {id: 'a', name: 'A', startDate: '2027-03-06', subjectOf: links};

    const {content} = parseData({events: [event]});

    expect(content.events?.[0]?.subjectOf).to.deep.equal([links[1], links[4]]);
  });

  it('leaves the prototypes as they were', () => {
    check('{"__proto__": {"polluted": 1}, "events": [{"__proto__": {"polluted": 1}}]}');
    check(
      '{"partners": [{"id": "a", "name": {"__proto__": "x", "it": "A"}, "constructor": {"prototype": 1}}]}',
    );

    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});

function check(text: string): void {
  checkParsed(parse(text), text);
}

/** As text and as data, because pages give both. */
function checkAll(data: unknown): void {
  const text = JSON.stringify(data);
  checkParsed(parse(text), text);
  checkParsed(parseData(data), text);
}

function checkParsed({content, problems}: Parsed, text: string): void {
  const values = 1 + (text.match(/[[{,:]/g)?.length ?? 0);
  if (problems.length > values * mostProblemsPerValue) throw new Error(`${problems.length} problems`);
  for (const problem of problems) {
    const words = Object.values(problem) as unknown[];
    if (words.some(word => typeof word !== 'string' || word.length > longestWord)) {
      throw new Error(`A problem is no short text: ${JSON.stringify(problem).slice(0, 1000)}`);
    }
  }
  for (const language of languages) checkView(localise(content, language));
}

/** A view holds texts, numbers, lists and plain objects: nothing that a template would take for more than text. */
function checkView(value: unknown, key = ''): void {
  if (typeof value === 'string') {
    if (key === 'url' && !isSafe(value)) throw new Error(`An unsafe address: ${value}`);
  } else if (Array.isArray(value)) {
    value.forEach(item => checkView(item, key));
  } else if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`${key} is no plain object`);
    // Lit draws what has this key as a template; only its own functions may make one.
    if (Object.keys(value).some(name => /^_\$lit/.test(name))) throw new Error(`${key} poses as a template`);
    for (const [name, field] of Object.entries(value)) checkView(field, name);
  } else if (typeof value !== 'number') {
    throw new Error(`${key} is ${typeof value}`);
  }
}

/** The browser's own opinion, not that of the code under test. */
function isSafe(url: string): boolean {
  return (
    !URL.canParse(url, 'https://page.example') ||
    /^(https?|mailto):$/.test(new URL(url, 'https://page.example').protocol)
  );
}

function nested(open: string, close: string): string {
  // WebKit takes seconds for more.
  const depth = engine === 'Safari' ? 25_000 : 100_000;
  return `${open.repeat(depth)}${open.endsWith(':') ? '1' : ''}${close.repeat(depth)}`;
}

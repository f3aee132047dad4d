import {expect} from 'chai';
import fc from 'fast-check';
import {parseInTurns} from '../../src/feed/json-in-turns.ts';
import {YieldToMain} from '../../src/scheduling/yield-to-main.ts';
import {runs} from '../runs.ts';
import {anyValue} from './any-feed.ts';

/** So many events that the feed is parsed in several steps. */
const filling = Array.from({length: 3000}, (_, number) => ({
  id: `event-${number}`,
  name: {it: 'Testo con }, { e "]" dentro '.repeat(3), en: '\\'},
  subjectOf: [{url: '/a'}, {url: '/b'}],
}));
const whole = JSON.stringify({before: {list: [{}, {}]}, events: filling, after: [{a: 1}, {b: 2}]});

const inTurns = (text: string) => parseInTurns(text, 'events', new YieldToMain('user-visible'));

/** The result of `read`, or the kind of its error. */
async function outcome(read: () => unknown): Promise<unknown> {
  try {
    return {data: await read()};
  } catch (error) {
    return {error: (error as Error).name};
  }
}

async function compare(text: string): Promise<void> {
  const [ours, plain] = [await outcome(() => inTurns(text)), await outcome(() => JSON.parse(text))];
  if (JSON.stringify(ours) !== JSON.stringify(plain)) {
    const at = (value: unknown) => JSON.stringify(value).slice(0, 500);
    throw new Error(`${at(ours)} instead of ${at(plain)}`);
  }
}

describe('JSON in turns', () => {
  it('gives the result of JSON.parse for a long feed, with and without white space', async () => {
    expect(whole.length).to.be.above(400_000);

    await compare(whole);
    await compare(JSON.stringify(JSON.parse(whole), null, 2));
  });

  it('gives the result of JSON.parse for any data', async function () {
    this.timeout(30_000);
    await fc.assert(
      fc.asyncProperty(
        fc.record({before: anyValue, events: fc.oneof(anyValue, fc.array(anyValue)), after: anyValue}),
        data => compare(JSON.stringify(data)),
      ),
      runs(200),
    );
  });

  it('fails exactly where JSON.parse fails', async function () {
    this.timeout(60_000);
    const slip = fc.record({
      from: fc.nat(whole.length),
      length: fc.nat(3),
      by: fc.constantFrom('"', '{', '}', '[', ']', ',', '\\', '\u0000', '', ' ', '"events":[', '}]}'),
    });

    await fc.assert(
      fc.asyncProperty(slip, fc.boolean(), ({from, length, by}, isCut) =>
        compare(isCut ? whole.slice(0, from) : whole.slice(0, from) + by + whole.slice(from + length)),
      ),
      runs(60),
    );
  });

  for (const text of [
    '{"events": [1], "events": [2]}',
    '{"a": {"events": [{}, {}]}, "events": []}',
    '[{"events": []}]',
    '{"events": [{}, {}',
    '{"events": [{}]} {',
    '{" last": 1, "events": []}',
    '{"events": [], "__proto__": {"a": 1}}',
  ]) {
    it(`reads ${text} as JSON.parse does`, () => compare(text));
  }
});

import {expect} from 'chai';
import fc from 'fast-check';
import {parse} from '../../src/feed/parse.ts';
import {runs} from '../runs.ts';
import {anyValue, mutatedFeed, wholeFeed} from './any-feed.ts';
import {expectSound, expectSoundData} from './sound.ts';

describe('parse with any input', () => {
  it('accepts a feed with every field without a problem', () => {
    expect(parse(JSON.stringify(wholeFeed)).problems).to.deep.equal([]);
  });

  it('gives views or problems for any JSON', () => {
    fc.assert(fc.property(anyValue, expectSoundData), runs(1000));
  });

  it('gives views or problems for any JSON in any part of a feed', () => {
    const part = fc.constantFrom('inLanguage', 'programme', 'headings', 'sectors', 'partners', 'events');
    const parts = fc.dictionary(part, fc.oneof(anyValue, fc.array(anyValue, {maxLength: 5})));

    fc.assert(fc.property(parts, expectSoundData), runs(1000));
  });

  it('gives views or problems for any mutation of a feed', () => {
    fc.assert(fc.property(mutatedFeed, expectSoundData), runs(1000));
  });

  it('gives views or problems for a truncated or damaged text', () => {
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
        expectSound(isCut ? text.slice(0, from) : text.slice(0, from) + by + text.slice(from + length));
      }),
      runs(1000),
    );
  });

  it('gives views or problems for any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), expectSound), runs(1000));
  });

  it('does not change the prototypes of objects', () => {
    expectSound('{"__proto__": {"polluted": 1}, "events": [{"__proto__": {"polluted": 1}}]}');
    expectSound(
      '{"partners": [{"id": "a", "name": {"__proto__": "x", "it": "A"}, "constructor": {"prototype": 1}}]}',
    );

    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});

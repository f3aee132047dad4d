import {expect} from 'chai';
import {duration} from '../../src/feed/duration.ts';

describe('duration', () => {
  for (const [text, milliseconds] of [
    ['90s', 90_000],
    ['15m', 900_000],
    [' 12 H ', 43_200_000],
    ['30d', 2_592_000_000],
    ['0m', undefined],
    ['15', undefined],
    ['-15m', undefined],
    ['1.5h', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${milliseconds}`, () => {
      expect(duration(text)).to.equal(milliseconds);
    });
  }
});

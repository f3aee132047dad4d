import {expect} from 'chai';
import {fill, fillCount} from '../../src/locale/fill.ts';

describe('fill', () => {
  it('replaces placeholders by values, and keeps unknown placeholders', () => {
    expect(fill('{a}: {b} {a}', {a: '$&'})).to.equal('$&: {b} $&');
  });
});

describe('fillCount', () => {
  const meetings = {one: '{count} incontro', other: '{count} incontri'};

  for (const [count, text] of [
    [0, '0 incontri'],
    [1, '1 incontro'],
    [12345, '12.345 incontri'],
  ] as const) {
    it(`writes ${text}`, () => {
      expect(fillCount(meetings, count, 'it')).to.equal(text);
    });
  }
});

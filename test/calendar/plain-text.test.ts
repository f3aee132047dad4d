import {expect} from 'chai';
import {plainText, shorten} from '../../src/calendar/plain-text.ts';

describe('plain text', () => {
  for (const [what, text, plain] of [
    ['every kind of line end as one \\n', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['no control characters except tab and line end', 'a\u0000b\tc\u007f', 'ab\tc'],
    ['no characters that change the text direction', '\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['the direction marks that Arabic text needs', 'منتدى\u200f!', 'منتدى\u200f!'],
    ['no lone surrogates', 'a\ud83db 👩🏽‍🔬', 'a\ufffdb 👩🏽‍🔬'],
  ] as const) {
    it(`keeps ${what}`, () => {
      expect(plainText(text)).to.equal(plain);
    });
  }
});

describe('shortened text', () => {
  for (const [text, most, short] of [
    ['uno due tre', 11, 'uno due tre'],
    ['uno due tre', 10, 'uno due…'],
    ['uno due tre', 8, 'uno due…'],
    ['uno due tre', 7, 'uno…'],
    ['precipitevolissimevolmente', 7, 'precip…'],
    ['👍👍👍', 4, '👍…'],
  ] as const) {
    it(`of “${text}” in ${most} characters is “${short}”`, () => {
      expect(shorten(text, most)).to.equal(short);
    });
  }
});

import {expect} from 'chai';
import {directionOf, negotiate} from '../../src/locale/negotiate.ts';

describe('negotiate', () => {
  for (const [wanted, available, best] of [
    ['it', ['it', 'en'], 'it'],
    ['it-CH', ['it', 'en'], 'it'],
    ['IT-ch', ['it', 'en'], 'it'],
    ['de', ['it', 'en'], 'en'],
    ['', ['it', 'en'], 'en'],
    ['de', ['it', 'fr'], 'it'],
    ['de', ['fr'], 'fr'],
    ['de fr', ['it', 'fr'], 'fr'],
    ['de-x-private', ['de'], 'de'],
    ['pt', ['pt-PT', 'pt-BR', 'en'], 'pt-PT'],
    ['pt-BR', ['pt-PT', 'pt-BR', 'en'], 'pt-BR'],
    ['pt-AO', ['pt', 'pt-BR'], 'pt'],
    ['en-GB', ['en-US', 'en'], 'en'],
    ['zh-Hant-TW', ['zh-Hant', 'en'], 'zh-Hant'],
    ['zh-TW', ['zh', 'zh-Hant', 'en'], 'zh-Hant'],
    ['zh-TW', ['zh', 'en'], 'en'],
    ['zh-HK', ['zh-Hans', 'en'], 'en'],
    ['zh-SG', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-Hans', 'en'], 'zh-Hans'],
    ['sr-Latn', ['sr', 'it'], 'it'],
    ['not a tag', ['it', 'en'], 'en'],
  ] as const) {
    it(`takes ${best} of ${available.join(', ')} for "${wanted}"`, () => {
      expect(negotiate<string>(wanted.split(' '), available)).to.equal(best);
    });
  }
});

describe('the direction of a language', () => {
  for (const [tag, direction] of [
    ['it', 'ltr'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['not a tag', 'ltr'],
  ]) {
    it(`is ${direction} for ${tag}`, () => {
      expect(directionOf(tag!)).to.equal(direction);
    });
  }
});

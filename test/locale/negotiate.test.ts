import {expect} from '@open-wc/testing';
import {negotiate} from '../../src/locale/negotiate.ts';

describe('negotiate', () => {
  for (const [wanted, available, best] of [
    ['it', ['it', 'en'], 'it'],
    ['it-CH', ['it', 'en'], 'it'],
    ['IT-ch', ['it', 'en'], 'it'],
    ['de', ['it', 'en'], 'en'],
    ['', ['it', 'en'], 'en'],
    ['de', ['it', 'fr'], 'it'],
    ['de', ['fr'], 'fr'],
    ['zh-Hant-TW', ['zh-Hant', 'en'], 'zh-Hant'],
    ['en-GB', ['en-US', 'en'], 'en'],
    ['de-x-private', ['de'], 'de'],
    ['pt', ['pt-BR', 'en'], 'en'],
    ['not a tag', ['it', 'en'], 'en'],
  ] as const) {
    it(`takes ${best} of ${available.join(', ')} for "${wanted}"`, () => {
      expect(negotiate<string>(wanted, available)).to.equal(best);
    });
  }
});

import {expect} from 'chai';
import {firstOf, languages, builtInNameOf} from '../../src/languages/languages.ts';
import {availableNameOf, loadAvailable} from '../../src/languages/likely.ts';

const fourteen = 'it en fr de es pt ro pl tr ru zh ja ko ar'.split(' ');

describe('the languages of the widgets', () => {
  it('are fourteen, each with its own tag', async () => {
    const loaded = await Promise.all(Object.values(languages).map(load => load()));

    expect(Object.keys(languages)).to.have.members(fourteen);
    expect(loaded.map(({language}) => builtInNameOf(language.tag))).to.deep.equal(Object.keys(languages));
  });

  it('are written from right to left only in Arabic', async () => {
    const loaded = await Promise.all(Object.values(languages).map(load => load()));

    const mirrored = loaded.filter(({language}) => language.direction === 'rtl');
    expect(mirrored.map(({language}) => language.tag)).to.deep.equal(['ar']);
  });

  for (const [tag, name] of [
    ['it', 'it'],
    ['it-CH', 'it'],
    ['IT', 'it'],
    ['de-AT', 'de'],
    ['de-Latn-AT-1996', 'de'],
    ['en-US', 'en'],
    ['en-x-pirate', 'en'],
    ['pt-BR', 'pt'],
    ['mo', 'ro'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-Hant', undefined],
    ['ru-Latn', undefined],
    ['ar-EG', 'ar'],
    ['fi', undefined],
    ['', undefined],
    ['de_AT', undefined],
    ['constructor', undefined],
    ['x'.repeat(1_000_000), undefined],
  ] as const) {
    it(`have ${name} for "${tag.slice(0, 20)}"`, () => {
      expect(availableNameOf(tag)).to.equal(name);
      expect(builtInNameOf(tag)).to.be.oneOf([name, undefined]);
    });
  }

  for (const tag of ['it', 'IT', 'de-AT', 'en-us', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG']) {
    it(`are found before any language is loaded for "${tag}"`, () => {
      expect(builtInNameOf(tag)).to.equal(tag.slice(0, 2).toLowerCase());
    });
  }

  for (const [tags, name] of [
    ['de-AT fr', 'de'],
    ['fi se, fr de', 'fr'],
    ['null undefined', 'en'],
    ['fi', 'en'],
  ] as const) {
    it(`begin with ${name} for a page that names "${tags}"`, () => {
      expect(firstOf(tags)).to.equal(name);
    });
  }

  for (const [tag, own] of [
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['de-AT', 'de-AT'],
    ['ar-EG', 'ar-EG'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'en-GB'],
    ['fi-FI', 'en-GB'],
  ] as const) {
    it(`format dates for ${tag} as in ${own}`, async () => {
      expect((await loadAvailable(tag)).tag).to.equal(own);
    });
  }
});

import {expect} from 'chai';
import {languages, type LanguageName} from '../../src/languages/languages.ts';
import {phrasesIn} from './all-phrases.ts';

describe('plural forms', () => {
  for (const name of Object.keys(languages) as LanguageName[]) {
    it(`exist for each plural category of ${name}`, async () => {
      const {language} = await languages[name]();
      const categories = new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
      // In other languages "many" is for millions, as in French and Spanish, and no feed has a million events.
      const needed = categories.filter(
        category => category !== 'many' || name === 'pl' || name === 'ru' || name === 'ar',
      );

      const phrases = await phrasesIn(name);

      const plurals = [...phrases.keys()].flatMap(path => /^(.+)\.other$/.exec(path)?.[1] ?? []);
      expect(plurals).not.to.deep.equal([]);
      for (const plural of plurals) {
        const forms = needed.filter(category => phrases.has(`${plural}.${category}`));
        expect(forms, plural).to.deep.equal(needed);
      }
    });
  }
});

import {expect} from 'chai';
import {monthAndYear, shortDate, shortDateAndYear} from '../../src/locale/short-dates.ts';

const within = {firstDay: '2017-03-06', lastDay: '2017-03-08'};
const oneDay = {firstDay: '2017-12-05', lastDay: '2017-12-05'};
const acrossMonths = {firstDay: '2017-11-30', lastDay: '2017-12-02'};
const evened = (text: string) => text.replace(/\s/g, ' ');

describe('short dates', () => {
  for (const [language, range, day, months] of [
    ['it', '6–8 mar', '5 dic', '30 nov – 2 dic'],
    ['en-GB', '6–8 Mar', '5 Dec', '30 Nov – 2 Dec'],
  ] as const) {
    it(`have no year below a heading with the year in ${language}`, () => {
      const texts = [within, oneDay, acrossMonths].map(days => evened(shortDate(days, language)));

      expect(texts).to.deep.equal([range, day, months]);
    });
  }

  it('have the year where no heading has it', () => {
    expect([within, oneDay].map(days => shortDateAndYear(days, 'it'))).to.deep.equal([
      '6–8 mar 2017',
      '5 dic 2017',
    ]);
  });

  it('name a month as the language requires, also in January and December', () => {
    expect(['2017-01', '2017-12'].map(month => monthAndYear(month, 'it'))).to.deep.equal([
      'gennaio 2017',
      'dicembre 2017',
    ]);
    expect(monthAndYear('2017-03', 'en-GB')).to.equal('March 2017');
  });
});

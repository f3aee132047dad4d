import {expect} from 'chai';
import {figureLabel, figureText} from '../../src/locale/figure.ts';

const figures = [
  {figure: {value: 35000, unitText: '+'}, it: '35.000+', en: '35,000+'},
  {figure: {value: 1273354}, it: '1.273.354', en: '1,273,354'},
  {figure: {value: 7.58, unitText: '+'}, it: '7,58+', en: '7.58+'},
  {figure: {value: 21, unitText: '%'}, it: '21%', en: '21%'},
  {figure: {value: 1.1, unitText: '%'}, it: '1,1%', en: '1.1%'},
  {figure: {value: 0, unitText: '%'}, it: '0%', en: '0%'},
  {figure: {value: 130, unitText: 'km²'}, it: '130km²', en: '130km²'},
  {figure: {value: '1964'}, it: '1964', en: '1964'},
  {figure: {value: '1404–1997'}, it: '1404–1997', en: '1404–1997'},
];

describe('figureText', () => {
  for (const {figure, it: italian, en: english} of figures) {
    it(`writes ${JSON.stringify(figure)} as ${italian} in Italian and as ${english} in English`, () => {
      const named = {...figure, name: 'what is counted'};

      expect(figureText(named, 'it')).to.equal(italian);
      expect(figureText(named, 'en')).to.equal(english);
    });
  }

  it('puts a space before the per cent sign where the language requires it', () => {
    expect(figureText({value: 21, unitText: '%', name: 'Studierende'}, 'de')).to.match(/^21\s%$/);
  });
});

describe('figureLabel', () => {
  it('ends with the date of the observation, where there is one', () => {
    expect(figureLabel({value: 21, name: 'students', observationDate: '2024/25'})).to.equal(
      'students (2024/25)',
    );
    expect(figureLabel({value: '1964', name: 'CSELT set up'})).to.equal('CSELT set up');
  });
});

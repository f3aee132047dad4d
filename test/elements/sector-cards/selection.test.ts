import {expect} from '@open-wc/testing';
import {selectSectors} from '../../../src/elements/sector-cards/selection.ts';
import {expectWarning} from '../../faults.ts';

const sectors = ['aerospace', 'food', 'culture'].map(id => ({id, name: id}));

const selections = [
  {ids: undefined, shown: ['aerospace', 'food', 'culture']},
  {ids: '', shown: ['aerospace', 'food', 'culture']},
  {ids: 'culture aerospace', shown: ['culture', 'aerospace']},
  {ids: ' culture,\n food ', shown: ['culture', 'food']},
  {ids: 'food food', shown: ['food']},
];

describe('selectSectors', () => {
  for (const {ids, shown} of selections) {
    it(`reads ${JSON.stringify(ids)} as ${shown.join(', ')}`, () => {
      expect(selectSectors(sectors, ids).map(({id}) => id)).to.deep.equal(shown);
    });
  }

  it('keeps the known ids and names the unknown ones once', () => {
    const warnings: string[] = [];
    const {warn} = console;
    console.warn = (message: string) => warnings.push(message);

    const shown = [selectSectors(sectors, 'fod food'), selectSectors(sectors, 'fod food')];
    console.warn = warn;

    expect(shown.map(list => list.map(({id}) => id))).to.deep.equal([['food'], ['food']]);
    expect(warnings).to.deep.equal([
      'Open for business widgets: <ofb-sector-cards sectors>: found "fod", expected some of aerospace, food, culture.',
    ]);
  });

  it('does not take the name of a built-in property for an id', () => {
    expectWarning(/found "constructor"/);

    expect(selectSectors(sectors, 'constructor')).to.deep.equal([]);
  });
});

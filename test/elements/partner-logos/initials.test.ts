import {expect} from '@open-wc/testing';
import {initialsOf} from '../../../src/elements/partner-logos/initials.ts';

describe('initialsOf', () => {
  for (const [name, initials] of [
    ['Regione Piemonte', 'RP'],
    ['Università di Torino', 'UT'],
    ['Camera di commercio di Torino', 'CC'],
    ['University of Torino', 'UT'],
    ['L’Eco dell’Alpe', 'LE'],
    ['CEIP', 'C'],
    ['Industrie\u00adverband Nord', 'IN'],
    ['3 Torri & Mole', 'TM'],
    ['Être', 'Ê'],
    ['جامعة تورينو', 'ج'],
    ['الاتحاد الصناعي تورينو', 'ا'],
    ['البوليتكنيك', 'ب'],
    ['都灵市', '都'],
    ['', ''],
  ] as const) {
    it(`makes "${initials}" of "${name}"`, () => {
      expect(initialsOf(name)).to.equal(initials);
    });
  }
});

import type {PartnerView} from '../../model/content.ts';

type FactsById = Readonly<Record<string, Omit<PartnerView, 'id' | 'name' | 'nameStrong'>>>;

/** The part of each partner that is the same in every language, by id, in the order of display. */
export const facts = {
  'citta-di-torino': {tier: 'promoter', mark: 'programme', url: 'http://www.comune.torino.it'},
  'regione-piemonte': {url: 'https://www.regione.piemonte.it'},
  'camera-commercio': {},
  'universita-torino': {url: 'https://www.unito.it'},
  'politecnico-torino': {url: 'https://www.polito.it'},
  'unione-industriale': {},
  ceip: {initials: 'CE'},
} satisfies FactsById;

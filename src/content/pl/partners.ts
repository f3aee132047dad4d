import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Kto otwiera drzwi'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Miasto Turyn', nameStrong: 'Turyn'},
  'regione-piemonte': {name: 'Region Piemont', nameStrong: 'Piemont'},
  'camera-commercio': {name: 'Izba Handlowa w Turynie', nameStrong: 'w Turynie'},
  'universita-torino': {name: 'Uniwersytet Turyński', nameStrong: 'Turyński'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

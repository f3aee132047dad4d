import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Ceux qui ouvrent les portes'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Ville de Turin', nameStrong: 'Turin'},
  'regione-piemonte': {name: 'Région Piémont', nameStrong: 'Piémont'},
  'camera-commercio': {name: 'Chambre de commerce de Turin', nameStrong: 'de Turin'},
  'universita-torino': {name: 'Université de Turin', nameStrong: 'de Turin'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Chi apre le porte'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Città di Torino', nameStrong: 'Torino'},
  'regione-piemonte': {name: 'Regione Piemonte', nameStrong: 'Piemonte'},
  'camera-commercio': {name: 'Camera di commercio di Torino', nameStrong: 'di Torino'},
  'universita-torino': {name: 'Università di Torino', nameStrong: 'di Torino'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

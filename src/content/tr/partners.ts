import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Kapıları açanlar'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Torino Belediyesi', nameStrong: 'Belediyesi'},
  'regione-piemonte': {name: 'Piemonte Bölgesi', nameStrong: 'Bölgesi'},
  'camera-commercio': {name: 'Torino Ticaret Odası', nameStrong: 'Ticaret Odası'},
  'universita-torino': {name: 'Torino Üniversitesi', nameStrong: 'Üniversitesi'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Wer die Türen öffnet'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Stadt Turin', nameStrong: 'Turin'},
  'regione-piemonte': {name: 'Region Piemont', nameStrong: 'Piemont'},
  'camera-commercio': {name: 'Handelskammer Turin', nameStrong: 'Turin'},
  'universita-torino': {name: 'Universität Turin', nameStrong: 'Turin'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

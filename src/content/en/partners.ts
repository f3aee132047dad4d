import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Who opens the doors'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'City of Torino', nameStrong: 'Torino'},
  'regione-piemonte': {name: 'Piedmont Region', nameStrong: 'Region'},
  'camera-commercio': {name: 'Torino Chamber of Commerce', nameStrong: 'of Commerce'},
  'universita-torino': {name: 'University of Torino', nameStrong: 'of Torino'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Industrial Union', nameStrong: 'Union'},
  ceip: {name: 'CEIP'},
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Who opens the doors'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'City of Torino', nameStrong: 'Torino'},
  'regione-piemonte': {name: 'Piedmont Region', nameStrong: 'Region', initials: 'PR'},
  'camera-commercio': {name: 'Torino Chamber of Commerce', nameStrong: 'of Commerce', initials: 'TC'},
  'universita-torino': {name: 'University of Torino', nameStrong: 'of Torino', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Industrial Union', nameStrong: 'Union', initials: 'IU'},
  ceip: {name: 'CEIP'},
};

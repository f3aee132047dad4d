import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Chi apre le porte'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Città di Torino', nameStrong: 'Torino'},
  'regione-piemonte': {name: 'Regione Piemonte', nameStrong: 'Piemonte', initials: 'RP'},
  'camera-commercio': {name: 'Camera di commercio di Torino', nameStrong: 'di Torino', initials: 'CC'},
  'universita-torino': {name: 'Università di Torino', nameStrong: 'di Torino', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

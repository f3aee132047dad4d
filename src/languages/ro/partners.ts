import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Cei care deschid porțile'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Municipiul Torino', nameStrong: 'Torino'},
  'regione-piemonte': {name: 'Regiunea Piemont', nameStrong: 'Piemont', initials: 'RP'},
  'camera-commercio': {name: 'Camera de Comerț din Torino', nameStrong: 'din Torino', initials: 'CC'},
  'universita-torino': {name: 'Universitatea din Torino', nameStrong: 'din Torino', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

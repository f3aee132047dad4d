import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Wer die Türen öffnet'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Stadt Turin', nameStrong: 'Turin'},
  'regione-piemonte': {name: 'Region Piemont', nameStrong: 'Piemont', initials: 'RP'},
  'camera-commercio': {name: 'Handelskammer Turin', nameStrong: 'Turin', initials: 'HT'},
  'universita-torino': {name: 'Universität Turin', nameStrong: 'Turin', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

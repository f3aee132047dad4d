import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Kapıları açanlar'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Torino Belediyesi', nameStrong: 'Belediyesi'},
  'regione-piemonte': {name: 'Piemonte Bölgesi', nameStrong: 'Bölgesi', initials: 'PB'},
  'camera-commercio': {name: 'Torino Ticaret Odası', nameStrong: 'Ticaret Odası', initials: 'TT'},
  'universita-torino': {name: 'Torino Üniversitesi', nameStrong: 'Üniversitesi', initials: 'TÜ'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

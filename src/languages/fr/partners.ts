import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Ceux qui ouvrent les portes'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Ville de Turin', nameStrong: 'Turin'},
  'regione-piemonte': {name: 'Région Piémont', nameStrong: 'Piémont', initials: 'RP'},
  'camera-commercio': {name: 'Chambre de commerce de Turin', nameStrong: 'de Turin', initials: 'CC'},
  'universita-torino': {name: 'Université de Turin', nameStrong: 'de Turin', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Kto otwiera drzwi'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Miasto Turyn', nameStrong: 'Turyn'},
  'regione-piemonte': {name: 'Region Piemont', nameStrong: 'Piemont', initials: 'RP'},
  'camera-commercio': {name: 'Izba Handlowa w\u00A0Turynie', nameStrong: 'w\u00A0Turynie', initials: 'IH'},
  'universita-torino': {name: 'Uniwersytet Turyński', nameStrong: 'Turyński', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

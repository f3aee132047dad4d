import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Quienes abren las puertas'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Ciudad de Turín', nameStrong: 'Turín'},
  'regione-piemonte': {name: 'Región de Piamonte', nameStrong: 'Piamonte', initials: 'RP'},
  'camera-commercio': {name: 'Cámara de Comercio de Turín', nameStrong: 'de Turín', initials: 'CC'},
  'universita-torino': {name: 'Universidad de Turín', nameStrong: 'de Turín', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

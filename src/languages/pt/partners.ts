import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Quem abre as portas'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Cidade de Turim', nameStrong: 'Turim'},
  'regione-piemonte': {name: 'Região do Piemonte', nameStrong: 'do Piemonte', initials: 'RP'},
  'camera-commercio': {name: 'Câmara de Comércio de Turim', nameStrong: 'de Turim', initials: 'CC'},
  'universita-torino': {name: 'Universidade de Turim', nameStrong: 'de Turim', initials: 'UT'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Quem abre as portas'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Cidade de Turim', nameStrong: 'Turim'},
  'regione-piemonte': {name: 'Região do Piemonte', nameStrong: 'do Piemonte'},
  'camera-commercio': {name: 'Câmara de Comércio de Turim', nameStrong: 'de Turim'},
  'universita-torino': {name: 'Universidade de Turim', nameStrong: 'de Turim'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

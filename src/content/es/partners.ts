import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Quienes abren las puertas'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Ciudad de Turín', nameStrong: 'Turín'},
  'regione-piemonte': {name: 'Región de Piamonte', nameStrong: 'Piamonte'},
  'camera-commercio': {name: 'Cámara de Comercio de Turín', nameStrong: 'de Turín'},
  'universita-torino': {name: 'Universidad de Turín', nameStrong: 'de Turín'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'Кто открывает двери'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'Город Турин', nameStrong: 'Турин'},
  'regione-piemonte': {name: 'Регион Пьемонт', nameStrong: 'Пьемонт'},
  'camera-commercio': {name: 'Торговая палата Турина', nameStrong: 'Турина'},
  'universita-torino': {name: 'Туринский университет', nameStrong: 'университет'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

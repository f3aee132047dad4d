import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'Кто открывает двери'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'Город Турин', nameStrong: 'Турин'},
  'regione-piemonte': {name: 'Регион Пьемонт', nameStrong: 'Пьемонт', initials: 'РП'},
  'camera-commercio': {name: 'Торговая палата Турина', nameStrong: 'Турина', initials: 'ТП'},
  'universita-torino': {name: 'Туринский университет', nameStrong: 'университет', initials: 'ТУ'},
  'politecnico-torino': {name: 'Politecnico di Torino', nameStrong: 'di Torino', initials: 'PT'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

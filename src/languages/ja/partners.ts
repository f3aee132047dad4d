import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: '扉を開く担い手'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'トリノ市'},
  'regione-piemonte': {name: 'ピエモンテ州', initials: 'ピ'},
  'camera-commercio': {name: 'トリノ商工会議所', nameStrong: '商工会議所', initials: '商'},
  'universita-torino': {name: 'トリノ大学', nameStrong: '大学', initials: '大'},
  'politecnico-torino': {name: 'トリノ工科大学', nameStrong: '工科大学', initials: '工'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: '문을 여는 기관들'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: '토리노시'},
  'regione-piemonte': {name: '피에몬테주', initials: '피'},
  'camera-commercio': {name: '토리노 상공회의소', nameStrong: '상공회의소', initials: '토상'},
  'universita-torino': {name: '토리노 대학교', nameStrong: '대학교', initials: '토대'},
  'politecnico-torino': {name: '토리노 공과대학교', nameStrong: '공과대학교', initials: '토공'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

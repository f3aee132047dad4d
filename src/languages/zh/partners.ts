import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: '为您敞开大门的机构'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: '都灵市'},
  'regione-piemonte': {name: '皮埃蒙特大区', nameStrong: '大区', initials: '皮'},
  'camera-commercio': {name: '都灵商会', nameStrong: '商会', initials: '商'},
  'universita-torino': {name: '都灵大学', nameStrong: '大学', initials: '大'},
  'politecnico-torino': {name: '都灵理工大学', nameStrong: '理工大学', initials: '理'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

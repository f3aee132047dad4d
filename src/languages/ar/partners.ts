import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {name: 'من يفتح الأبواب'};

export const words: BuiltInTexts['partners'] = {
  'citta-di-torino': {name: 'بلدية تورينو', nameStrong: 'تورينو'},
  'regione-piemonte': {name: 'إقليم بييمونتي', nameStrong: 'بييمونتي', initials: 'إ'},
  'camera-commercio': {name: 'غرفة تجارة تورينو', nameStrong: 'تورينو', initials: 'غ'},
  'universita-torino': {name: 'جامعة تورينو', nameStrong: 'تورينو', initials: 'ج'},
  'politecnico-torino': {name: 'بوليتكنيك تورينو', nameStrong: 'تورينو', initials: 'ب'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino', initials: 'UI'},
  ceip: {name: 'CEIP'},
};

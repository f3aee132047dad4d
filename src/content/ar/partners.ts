import type {Heading, Words} from '../words.ts';

export const heading: Heading = {name: 'من يفتح الأبواب'};

export const words: Words['partners'] = {
  'citta-di-torino': {name: 'بلدية تورينو', nameStrong: 'تورينو'},
  'regione-piemonte': {name: 'إقليم بييمونتي', nameStrong: 'بييمونتي'},
  'camera-commercio': {name: 'غرفة تجارة تورينو', nameStrong: 'تورينو'},
  'universita-torino': {name: 'جامعة تورينو', nameStrong: 'تورينو'},
  'politecnico-torino': {name: 'بوليتكنيك تورينو', nameStrong: 'تورينو'},
  'unione-industriale': {name: 'Unione Industriale di Torino', nameStrong: 'di Torino'},
  ceip: {name: 'CEIP'},
};

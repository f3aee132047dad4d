import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Torino îi primește pe cei care investesc: spații, oameni, instituții.'},
  actions: [{name: 'Investiți la Torino'}, {name: 'Descoperiți sectoarele'}],
};

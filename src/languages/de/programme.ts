import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Wer investiert, ist in Turin willkommen: Flächen, Menschen, Institutionen.'},
  actions: [{name: 'In Turin investieren'}, {name: 'Branchen entdecken'}],
};

import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Torino yatırımcıyı ağırlıyor: alanlar, insanlar, kurumlar.'},
  actions: [{name: 'Torino’ya yatırım yapın'}, {name: 'Sektörleri keşfedin'}],
};

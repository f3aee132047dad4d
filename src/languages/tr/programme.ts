import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'Torino yatırımcıyı ağırlıyor: alanlar, insanlar, kurumlar.'},
  actions: [{name: 'Torino’ya yatırım yapın'}, {name: 'Sektörleri keşfedin'}],
};

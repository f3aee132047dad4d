import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'トリノは投資する皆さまをお迎えします。土地と、人と、機関とともに。'},
  actions: [{name: 'トリノに投資する'}, {name: '分野を見る'}],
};

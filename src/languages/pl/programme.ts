import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turyn wita inwestorów: tereny, ludzie, instytucje.'},
  actions: [{name: 'Zainwestuj w\u00A0Turynie'}, {name: 'Poznaj sektory'}],
};

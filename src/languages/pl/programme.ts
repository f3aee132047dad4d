import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turyn wita inwestorów: tereny, ludzie, instytucje.'},
  actions: [{name: 'Zainwestuj w\u00A0Turynie'}, {name: 'Poznaj sektory'}],
};

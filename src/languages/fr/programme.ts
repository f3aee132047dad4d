import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turin accueille les investisseurs\u00A0: des sites, des gens, des institutions.'},
  actions: [{name: 'Investir à Turin'}, {name: 'Découvrir les secteurs'}],
};

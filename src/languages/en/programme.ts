import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turin welcomes investors: sites, people, institutions.'},
  actions: [{name: 'Invest in Turin'}, {name: 'Explore the sectors'}],
};

import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Torino accoglie chi investe: aree, persone, istituzioni.'},
  actions: [{name: 'Investi a Torino'}, {name: 'Scopri i settori'}],
};

import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'Torino accoglie chi investe: aree, persone, istituzioni.'},
  actions: [{name: 'Investi a Torino'}, {name: 'Scopri i settori'}],
};

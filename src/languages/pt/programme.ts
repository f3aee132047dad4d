import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turim acolhe quem investe: espaços, pessoas, instituições.'},
  actions: [{name: 'Investir em Turim'}, {name: 'Descobrir os setores'}],
};

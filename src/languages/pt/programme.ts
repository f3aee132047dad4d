import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turim acolhe quem investe: espaços, pessoas, instituições.'},
  actions: [{name: 'Investir em Turim'}, {name: 'Descobrir os setores'}],
};

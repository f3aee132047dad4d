import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Turín acoge a quien invierte: espacios, personas, instituciones.'},
  actions: [{name: 'Invertir en Turín'}, {name: 'Descubrir los sectores'}],
};

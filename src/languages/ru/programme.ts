import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'Турин встречает инвесторов: площадки, люди, учреждения.'},
  actions: [{name: 'Инвестировать в\u00A0Турин'}, {name: 'Познакомиться с\u00A0отраслями'}],
};

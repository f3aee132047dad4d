import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'Турин встречает инвесторов: площадки, люди, учреждения.'},
  actions: [{name: 'Инвестировать в\u00A0Турин'}, {name: 'Познакомиться с\u00A0отраслями'}],
};

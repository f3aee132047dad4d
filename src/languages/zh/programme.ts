import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: '都灵欢迎投资者：这里有用地，有人才，有机构。'},
  actions: [{name: '投资都灵'}, {name: '了解各领域'}],
};

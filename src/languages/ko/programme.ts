import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: '토리노는 투자자를 맞이합니다. 부지와 사람, 기관이 있습니다.'},
  actions: [{name: '토리노에 투자하기'}, {name: '분야 살펴보기'}],
};

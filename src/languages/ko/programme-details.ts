import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: '토리노시',
  headline: '몰레 안토넬리아나 아래, 귀사의 자리가 있습니다.',
  description:
    '기업의 정착과 해외 자본의 유입을 장려하고 더 쉽게 하고자 토리노시가 파트너와 함께하는 프로그램입니다.',
  card: {
    headline: '토리노는 열린 문입니다.',
    description:
      '토리노시는 지역 경제의 성장을 위해 광역권에 새 연구 센터와 생산 시설을 여는 투자를 찾고 있습니다.',
  },
};

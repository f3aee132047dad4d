import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: '여덟 분야, 하나의 도시',
  description: '토리노가 이미 잘하는 일, 그리고 함께 걸을 동반자를 찾는 일입니다.',
};

// Korean counts in units of 100 million and 10,000: 80억 is the 8 billion in `content/facts`, 758만 the 7.58 million.
export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: '항공우주',
    description:
      '2023년 corso Marche에서 “Città dell’Aerospazio”(항공우주 도시)가 착공했습니다. 토리노 공과대학교 연구실이 들어섭니다.',
    figure: {name: '피에몬테 항공우주 산업 종사자 수', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: '자동차',
    description: '이탈리아 자동차 부품 기업의 33.6%가 피에몬테에 있으며, 2024년 매출은 약 199억 유로입니다.',
    figure: {name: '피에몬테 자동차 부품 기업 수', citation: {name: '토리노 상공회의소, ANFIA'}},
  },
  biomedical: {
    name: '바이오메디컬',
    description:
      'Bioindustry Park는 Colleretto Giacosa에 있습니다. bioPmed는 2009년부터 피에몬테의 보건과 생명과학을 잇고 있습니다.',
    figure: {name: '토리노 인근 Bioindustry Park 근무자 수', citation: {name: '토리노 광역시'}},
  },
  telecommunications: {
    name: '통신',
    description:
      'MP3의 바탕이 된 MPEG-1 연구를 CSELT가 이끌었습니다. 2017년 토리노시와 TIM은 5G 양해각서에 서명했습니다.',
    figure: {name: 'CSELT 연구소 설립', citation: {name: 'MIT Technology Review Italia'}},
  },
  food: {
    name: '식품',
    description: '1895년 토리노에서 창립한 Lavazza는 2018년 시내에 새 본사 Nuvola를 열었습니다.',
    figure: {value: 80, name: '억 유로, 피에몬테 식음료 수출액', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: '관광',
    description:
      '2024년 토리노와 토리노현의 숙박객은 289만 명에 가까웠고(5.7% 증가), 총숙박은 6.9% 늘었습니다.',
    figure: {value: 758, name: '만 박, 토리노와 토리노현의 총숙박', citation: {name: 'ANSA'}},
  },
  culture: {
    name: '문화',
    description: '해를 거듭하며 관광과 함께 지역 경제의 전략적 자원이 되었고, 도시를 세계로 열어 줍니다.',
    figure: {name: '토리노 이집트 박물관 관람객 수', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: '고등교육',
    description:
      '해마다 수천 명의 외국인 학생이 옵니다. 2022/23학년도에는 토리노 대학교 131개국, 토리노 공과대학교 117개국 출신입니다.',
    figure: {name: '토리노 공과대학교의 외국인 학생 비율', citation: {name: '토리노 공과대학교'}},
  },
};

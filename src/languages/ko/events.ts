import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: '행사 일정',
  description: '토리노와 해외에서 열리는 회의와 대형 행사.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: '제1회. 토리노시, 상공회의소, 대학교, ASSAIF 주최.',
    location: 'Torino Incontra 회의장',
  },
  'world-chambers-2015': {
    name: '제9차 세계상공회의소 총회',
    description: '국제상업회의소(ICC) 세계상공회의소연맹과 토리노 상공회의소 주최.',
    location: 'Lingotto 회의장, 토리노',
  },
  'led-forum-2015': {
    name: '제3회 세계 지역 경제 개발 포럼',
    description:
      '토리노시와 토리노 광역시가 UCLG, ORU FOGAR, SEBRAE, 국제노동기구(ILO), 유엔개발계획(UNDP)과 공동 주최.',
    location: 'Polo Reale, 토리노',
  },
  'ofb-table-2016': {
    name: '“Open for business” 협의체 첫 회의',
    description: '토리노시, 피에몬테주, 산업연맹, 상공회의소, 대학, CEIP, 이탈리아 경제개발부 참석.',
    location: 'Palazzo Civico, 토리노',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Slow Food, 피에몬테주, 토리노시 주최.',
    location: 'Parco del Valentino와 도심, 토리노',
  },
  'gies-dubai-2016': {
    name: '토리노 시장, Global Islamic Economy Summit 참석(두바이)',
    description: '초청을 받은 시장이 Open for business 프로그램을 소개.',
    location: '두바이',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: '제3회. 토리노시, 대학교, 상공회의소, ASSAIF 주최.',
    location: 'Torino Incontra 회의장',
  },
  'g7-industry-2017': {
    name: 'G7 산업·정보통신 장관회의',
    description: 'G7 의장국 이탈리아가 주최한 장관회의.',
    location: 'Reggia di Venaria(토리노)',
  },
  'g7-science-2017': {
    name: 'G7 과학 장관회의',
    description: 'G7 의장국 이탈리아가 주최한 장관회의.',
    location: 'Reggia di Venaria(토리노)',
  },
  'g7-labour-2017': {
    name: 'G7 노동 장관회의',
    description: 'G7 의장국 이탈리아가 주최한 장관회의.',
    location: 'Reggia di Venaria(토리노)',
  },
  'ccie-2017': {
    name: '제26회 재외 이탈리아 상공회의소 세계대회',
    description: '토리노 상공회의소와 Assocamerestero 주최.',
    location: '토리노',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings 제1회. 피에몬테주와 토리노 상공회의소 주최.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: '웹사이트 “Open for Business” 발표회',
    description:
      '관광, 대학, 산업을 이탈리아어와 영어로 소개하는 사이트. 유휴 부지와 개발 대상 부지의 지도를 담았습니다.',
    location: 'Palazzo di Città, 토리노',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: '제4회. 토리노시, 상공회의소, 대학교, ASSAIF 주최.',
    location: 'Torino Incontra, ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: '항공우주·방위 산업 기업 간 상담회, 제8회.',
    location: 'Oval Lingotto, 토리노',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings. 피에몬테주와 토리노 상공회의소 주최.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: '유럽방송연합(EBU) 주최, 주관 방송사 Rai.',
    location: 'PalaOlimpico, 토리노',
  },
  'council-of-europe-2022': {
    name: '제132차 유럽평의회 각료위원회',
    location: '토리노와 Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      '제9회. abe-BCI Aerospace가 Ceipiemonte, 이탈리아 무역공사(ICE)와 함께 주관, 피에몬테주와 상공회의소 지원.',
    location: 'Oval Lingotto, 토리노',
  },
  'g7-climate-2024': {
    name: 'G7 기후·에너지·환경 장관회의',
    description: 'G7 의장국 이탈리아가 주최한 장관회의.',
    location: 'Reggia di Venaria(토리노)',
  },
  'icapital-2024': {
    name: '토리노, 2024-25 유럽 혁신 수도 선정(시상식)',
    description: '유럽연합 집행위원회(유럽혁신위원회, EIC)가 토리노에 1위 상금 100만 유로를 수여.',
    location: 'Web Summit, 리스본',
  },
  'fisu-2025': {
    name: '2025 토리노 동계 세계대학경기대회',
    location: '토리노와 피에몬테의 다른 다섯 곳',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, 토리노',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      '제10회. abe-BCI Aerospace가 Ceipiemonte, 이탈리아 무역공사(ICE)와 함께 주관, 피에몬테주와 상공회의소 지원.',
    location: 'Oval Lingotto, 토리노',
  },
};

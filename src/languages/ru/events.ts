import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Календарь событий',
  description: 'Встречи и\u00A0крупные мероприятия в\u00A0Турине и\u00A0за рубежом.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Первый форум. Организаторы: город, Торговая палата, Университет и\u00A0ASSAIF.',
    location: 'Конгресс-центр Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9-й Всемирный конгресс торговых палат',
    description: 'Организаторы: ICC World Chambers Federation и\u00A0Торговая палата Турина.',
    location: 'Конгресс-центр Lingotto, Турин',
  },
  'led-forum-2015': {
    name: '3-й Всемирный форум местного экономического развития',
    description:
      'Организаторы: город и\u00A0Метрополитенский город Турин с\u00A0UCLG, ORU FOGAR, SEBRAE, МОТ и\u00A0ПРООН.',
    location: 'Polo Reale, Турин',
  },
  'ofb-table-2016': {
    name: 'Первое заседание рабочей группы «Open for business»',
    description:
      'С\u00A0участием города, региона, Unione Industriale, Торговой палаты, университетов, CEIP и\u00A0Министерства экономического развития Италии.',
    location: 'Palazzo Civico, Турин',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Организаторы: Slow Food, регион Пьемонт и\u00A0город Турин.',
    location: 'Parco del Valentino и\u00A0центр города, Турин',
  },
  'gies-dubai-2016': {
    name: 'Мэр Турина на Global Islamic Economy Summit (Дубай)',
    description: 'Приглашённая на саммит мэр Турина представила там программу Open for business.',
    location: 'Дубай',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Третий форум. Организаторы: город, Университет, Торговая палата и\u00A0ASSAIF.',
    location: 'Конгресс-центр Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'Встреча министров G7 по промышленности и\u00A0ИКТ',
    description: 'Организатор\u00A0— итальянское председательство в\u00A0G7.',
    location: 'Reggia di Venaria (Турин)',
  },
  'g7-science-2017': {
    name: 'Встреча министров науки G7',
    description: 'Организатор\u00A0— итальянское председательство в\u00A0G7.',
    location: 'Reggia di Venaria (Турин)',
  },
  'g7-labour-2017': {
    name: 'Встреча министров труда G7',
    description: 'Организатор\u00A0— итальянское председательство в\u00A0G7.',
    location: 'Reggia di Venaria (Турин)',
  },
  'ccie-2017': {
    name: '26-й Всемирный съезд итальянских торговых палат за рубежом',
    description: 'Организаторы: Торговая палата Турина и\u00A0Assocamerestero.',
    location: 'Турин',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Первые Vehicle & Transportation Technology Innovation Meetings. Организаторы: регион Пьемонт и\u00A0Торговая палата Турина.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Презентация сайта «Open for Business»',
    description:
      'Сайт на итальянском и\u00A0английском о\u00A0туризме, университетах и\u00A0промышленности с\u00A0картой неиспользуемых и\u00A0доступных для развития площадок.',
    location: 'Palazzo di Città, Турин',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Четвёртый форум. Организаторы: город, Торговая палата, Университет и\u00A0ASSAIF.',
    location: 'Torino Incontra и\u00A0ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Восьмые деловые встречи компаний авиакосмической и\u00A0оборонной отраслей.',
    location: 'Oval Lingotto, Турин',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings. Организаторы: регион Пьемонт и\u00A0Торговая палата Турина.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Организатор\u00A0— EBU, принимающая телекомпания\u00A0— Rai.',
    location: 'PalaOlimpico, Турин',
  },
  'council-of-europe-2022': {
    name: '132-я\u00A0сессия Комитета министров Совета Европы',
    location: 'Турин и\u00A0Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Девятые встречи. Организатор: abe-BCI Aerospace с\u00A0Ceipiemonte и\u00A0ICE, при поддержке региона Пьемонт и\u00A0Торговой палаты.',
    location: 'Oval Lingotto, Турин',
  },
  'g7-climate-2024': {
    name: 'Встреча министров G7 по климату, энергетике и\u00A0окружающей среде',
    description: 'Организатор\u00A0— итальянское председательство в\u00A0G7.',
    location: 'Reggia di Venaria (Турин)',
  },
  'icapital-2024': {
    name: 'Турин\u00A0— Европейская столица инноваций 2024-25 (вручение премии)',
    description: 'Европейская комиссия (EIC) присудила Турину первую премию: один миллион евро.',
    location: 'Web Summit, Лиссабон',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Турин и\u00A0ещё пять мест в\u00A0Пьемонте',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Турин',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Десятые встречи. Организатор: abe-BCI Aerospace с\u00A0Ceipiemonte и\u00A0ICE, при поддержке региона Пьемонт и\u00A0Торговой палаты.',
    location: 'Oval Lingotto, Турин',
  },
};

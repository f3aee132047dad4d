import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Восемь отраслей, один город',
  description: 'Что Турин уже умеет и\u00A0где ищет спутников в\u00A0пути.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Авиация и\u00A0космос',
    description:
      'В\u00A02023 году на корсо Марке началось строительство Città dell’Aerospazio с\u00A0лабораториями Politecnico.',
    figure: {name: 'занятых в\u00A0авиакосмической отрасли Пьемонта', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Автомобилестроение',
    description:
      'В\u00A0Пьемонте 33,6\u00A0% итальянских поставщиков автокомпонентов; их оборот в\u00A02024 году\u00A0— около 19,9\u00A0млрд евро.',
    figure: {
      name: 'поставщиков автокомпонентов в\u00A0Пьемонте',
      citation: {name: 'Торговая палата Турина и\u00A0ANFIA'},
    },
  },
  biomedical: {
    name: 'Биомедицина',
    description:
      'Bioindustry Park\u00A0— в\u00A0Коллеретто-Джакозе; с\u00A02009 года bioPmed объединяет медицину и\u00A0науки о\u00A0жизни Пьемонта.',
    figure: {
      name: 'сотрудников Bioindustry Park под Турином',
      citation: {name: 'Метрополитенский город Турин'},
    },
  },
  telecommunications: {
    name: 'Телекоммуникации',
    description:
      'CSELT руководил работой над MPEG-1, основой MP3. В\u00A02017 году город и\u00A0TIM подписали меморандум о\u00A05G.',
    figure: {
      name: 'основан исследовательский центр CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Продукты питания',
    description:
      'Lavazza, основанная в\u00A0Турине в\u00A01895 году, в\u00A02018 году открыла здесь новую штаб-квартиру Nuvola.',
    figure: {name: 'млрд евро экспорта продуктов из Пьемонта', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Туризм',
    description:
      'В\u00A02024 году в\u00A0Турине и\u00A0провинции\u00A0— почти 2,89\u00A0млн прибытий (+5,7\u00A0%); ночёвок стало на 6,9\u00A0% больше.',
    figure: {name: 'млн ночёвок в\u00A0Турине и\u00A0провинции', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Культура',
    description:
      'Как и\u00A0туризм, она с\u00A0годами стала стратегическим ресурсом местной экономики и\u00A0открывает город миру.',
    figure: {name: 'число посетителей Museo Egizio в\u00A0Турине', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Высшее образование',
    description:
      'Ежегодно тысячи иностранных студентов: в\u00A02022/23 году из 131 страны в\u00A0Университете, из 117 в\u00A0Politecnico.',
    figure: {name: 'иностранных студентов в\u00A0Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

import type {Heading, Words} from '../words.ts';

export const heading: Heading = {
  name: 'Восемь отраслей, один город',
  description: 'Что Турин уже умеет и где ищет спутников в пути.',
};

export const words: Words['sectors'] = {
  aerospace: {
    name: 'Авиация и космос',
    description:
      'В 2023 году на корсо Марке началось строительство Città dell’Aerospazio с лабораториями Politecnico.',
    figure: {name: 'занятых в авиакосмической отрасли Пьемонта', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Автомобилестроение',
    description:
      'В Пьемонте 33,6\u00A0% итальянских поставщиков автокомпонентов; их оборот в 2024 году\u00A0— около 19,9\u00A0млрд евро.',
    figure: {
      name: 'поставщиков автокомпонентов в Пьемонте',
      citation: {name: 'Торговая палата Турина и ANFIA'},
    },
  },
  biomedical: {
    name: 'Биомедицина',
    description:
      'Bioindustry Park\u00A0— в Коллеретто-Джакозе; с 2009 года bioPmed объединяет медицину и науки о жизни Пьемонта.',
    figure: {
      name: 'сотрудников Bioindustry Park под Турином',
      citation: {name: 'Метрополитенский город Турин'},
    },
  },
  telecommunications: {
    name: 'Телекоммуникации',
    description:
      'CSELT руководил работой над MPEG-1, основой MP3. В 2017 году город и TIM подписали меморандум о 5G.',
    figure: {
      name: 'основан исследовательский центр CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Продукты питания',
    description:
      'Lavazza, основанная в Турине в 1895 году, в 2018 году открыла здесь новую штаб-квартиру Nuvola.',
    figure: {name: 'млрд евро экспорта продуктов из Пьемонта', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Туризм',
    description:
      'В 2024 году в Турине и провинции\u00A0— почти 2,89\u00A0млн прибытий (+5,7\u00A0%); ночёвок стало на 6,9\u00A0% больше.',
    figure: {name: 'млн ночёвок в Турине и провинции', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Культура',
    description:
      'Как и туризм, она с годами стала стратегическим ресурсом местной экономики и открывает город миру.',
    figure: {name: 'число посетителей Museo Egizio в Турине', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Высшее образование',
    description:
      'Ежегодно тысячи иностранных студентов: в 2022/23 году из 131 страны в Университете, из 117 в Politecnico.',
    figure: {name: 'иностранных студентов в Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

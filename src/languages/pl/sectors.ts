import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Osiem sektorów, jedno miasto',
  description: 'Co Turyn już potrafi i\u00A0w\u00A0czym szuka towarzyszy drogi.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Lotnictwo i\u00A0kosmos',
    description:
      'W\u00A02023\u00A0r. przy corso Marche ruszyła budowa Città dell’Aerospazio z\u00A0laboratoriami Politecnico.',
    figure: {name: 'osób w\u00A0branży lotniczej i\u00A0kosmicznej Piemontu', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Motoryzacja',
    description:
      'W\u00A0Piemoncie działa 33,6% włoskich dostawców części, z\u00A0obrotami około 19,9\u00A0mld euro w\u00A02024\u00A0r.',
    figure: {
      name: 'dostawców części samochodowych w\u00A0Piemoncie',
      citation: {name: 'Izba Handlowa w\u00A0Turynie i\u00A0ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedycyna',
    description:
      'Bioindustry Park działa w\u00A0Colleretto Giacosa; od 2009\u00A0r. bioPmed łączy zdrowie i\u00A0nauki o\u00A0życiu w\u00A0Piemoncie.',
    figure: {
      name: 'osób pracuje w\u00A0Bioindustry Park pod Turynem',
      citation: {name: 'Miasto Metropolitalne Turyn'},
    },
  },
  telecommunications: {
    name: 'Telekomunikacja',
    description:
      'CSELT kierował pracami nad MPEG-1, podstawą MP3. W\u00A02017\u00A0r. Miasto i\u00A0TIM zawarły porozumienie w\u00A0sprawie 5G.',
    figure: {
      name: 'powstaje ośrodek badawczy CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Branża spożywcza',
    description:
      'Firma Lavazza, założona w\u00A0Turynie w\u00A01895\u00A0r., w\u00A02018\u00A0r. otworzyła w\u00A0mieście nową siedzibę, Nuvolę.',
    figure: {name: 'mld euro eksportu żywności z\u00A0Piemontu', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turystyka',
    description:
      'W\u00A02024\u00A0r. Turyn i\u00A0prowincja zanotowały prawie 2,89\u00A0mln przyjazdów (+5,7%) i\u00A0o\u00A06,9% więcej noclegów.',
    figure: {name: 'mln noclegów w\u00A0Turynie i\u00A0prowincji', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Kultura',
    description:
      'Tak jak turystyka z\u00A0biegiem lat stała się strategiczna dla lokalnej gospodarki; otwiera też miasto na świat.',
    figure: {name: 'zwiedzających Museo Egizio w\u00A0Turynie', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Szkolnictwo wyższe',
    description:
      'Co roku tysiące studentów z\u00A0zagranicy: w\u00A0roku 2022/23 ze 131 krajów na Uniwersytecie, ze 117 na Politecnico.',
    figure: {name: 'studentów zagranicznych na Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

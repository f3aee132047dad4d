import type {Heading, Words} from '../words.ts';

export const heading: Heading = {
  name: 'Osiem sektorów, jedno miasto',
  description: 'Co Turyn już potrafi i w czym szuka towarzyszy drogi.',
};

export const words: Words['sectors'] = {
  aerospace: {
    name: 'Lotnictwo i kosmos',
    description:
      'W 2023\u00A0r. przy corso Marche ruszyła budowa Città dell’Aerospazio z laboratoriami Politecnico.',
    figure: {name: 'osób w branży lotniczej i kosmicznej Piemontu', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Motoryzacja',
    description:
      'W Piemoncie działa 33,6% włoskich dostawców części, z obrotami około 19,9\u00A0mld euro w 2024\u00A0r.',
    figure: {
      name: 'dostawców części samochodowych w Piemoncie',
      citation: {name: 'Izba Handlowa w Turynie i ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedycyna',
    description:
      'Bioindustry Park działa w Colleretto Giacosa; od 2009\u00A0r. bioPmed łączy zdrowie i nauki o życiu w Piemoncie.',
    figure: {
      name: 'osób pracuje w Bioindustry Park pod Turynem',
      citation: {name: 'Miasto Metropolitalne Turyn'},
    },
  },
  telecommunications: {
    name: 'Telekomunikacja',
    description:
      'CSELT kierował pracami nad MPEG-1, podstawą MP3. W 2017\u00A0r. Miasto i TIM zawarły porozumienie w sprawie 5G.',
    figure: {
      name: 'powstaje ośrodek badawczy CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Branża spożywcza',
    description:
      'Firma Lavazza, założona w Turynie w 1895\u00A0r., w 2018\u00A0r. otworzyła w mieście nową siedzibę, Nuvolę.',
    figure: {name: 'mld euro eksportu żywności z Piemontu', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turystyka',
    description:
      'W 2024\u00A0r. Turyn i prowincja zanotowały prawie 2,89\u00A0mln przyjazdów (+5,7%) i o 6,9% więcej noclegów.',
    figure: {name: 'mln noclegów w Turynie i prowincji', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Kultura',
    description:
      'Tak jak turystyka z biegiem lat stała się strategiczna dla lokalnej gospodarki; otwiera też miasto na świat.',
    figure: {name: 'zwiedzających Museo Egizio w Turynie', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Szkolnictwo wyższe',
    description:
      'Co roku tysiące studentów z zagranicy: w roku 2022/23 ze 131 krajów na Uniwersytecie, ze 117 na Politecnico.',
    figure: {name: 'studentów zagranicznych na Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

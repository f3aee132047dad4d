import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Huit secteurs, une ville',
  description: 'Là où Turin a déjà un savoir-faire, et là où elle cherche avec qui faire route.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Aérospatial',
    description:
      'En 2023, début des travaux de la Città dell’Aerospazio, corso Marche, avec les laboratoires du Politecnico.',
    figure: {name: 'emplois dans l’aérospatial au Piémont', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automobile',
    description:
      'Le Piémont réunit 33,6\u00A0% des équipementiers italiens, pour environ 19,9 milliards d’euros facturés en 2024.',
    figure: {
      name: 'équipementiers automobiles au Piémont',
      citation: {name: 'Chambre de commerce de Turin et ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomédical',
    description:
      'Bioindustry Park est à Colleretto Giacosa\u202F; depuis 2009, bioPmed relie santé et sciences de la vie au Piémont.',
    figure: {
      name: 'emplois à Bioindustry Park, région de Turin',
      citation: {name: 'Ville métropolitaine de Turin'},
    },
  },
  telecommunications: {
    name: 'Télécommunications',
    description:
      'Le CSELT a dirigé les travaux sur MPEG-1, base du MP3. En 2017, la Ville et TIM ont signé un accord sur la 5G.',
    figure: {
      name: 'naissance du centre de recherche CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Agroalimentaire',
    description: 'Fondée à Turin en 1895, Lavazza y a ouvert en 2018 son nouveau siège\u00A0: la Nuvola.',
    figure: {name: 'milliards d’euros d’export agro piémontais', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Tourisme',
    description:
      'En 2024, Turin et sa province ont compté près de 2,89 millions d’arrivées (+5,7\u00A0%)\u202F; nuitées\u00A0: +6,9\u00A0%.',
    figure: {name: 'millions de nuitées à Turin et sa province', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Culture',
    description:
      'Devenue avec le temps, comme le tourisme, stratégique pour l’économie locale, elle ouvre la ville au monde.',
    figure: {name: 'visiteurs au Musée égyptien de Turin', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Enseignement supérieur',
    description:
      'Des milliers d’étudiants étrangers par an\u00A0: en 2022-2023, de 131 pays à l’Université et de 117 au Politecnico.',
    figure: {name: 'd’étudiants internationaux au Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

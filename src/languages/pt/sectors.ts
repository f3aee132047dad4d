import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Oito setores, uma cidade',
  description: 'Onde Turim já tem experiência, e onde procura companheiros de viagem.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Aeroespacial',
    description:
      'Em 2023 começaram as obras da Città dell’Aerospazio, no corso Marche, com laboratórios do Politecnico.',
    figure: {name: 'empregos no setor aeroespacial do Piemonte', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automóvel',
    description:
      'Componentes no Piemonte: 33,6% das empresas italianas e cerca de 19,9 mil milhões de euros faturados em 2024.',
    figure: {
      name: 'empresas de componentes no Piemonte',
      citation: {name: 'Câmara de Comércio de Turim e ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedicina',
    description:
      'O Bioindustry Park fica em Colleretto Giacosa; desde 2009, a bioPmed une saúde e ciências da vida no Piemonte.',
    figure: {
      name: 'empregos no Bioindustry Park, região de Turim',
      citation: {name: 'Cidade metropolitana de Turim'},
    },
  },
  telecommunications: {
    name: 'Telecomunicações',
    description:
      'O CSELT liderou o trabalho no MPEG-1, a base do MP3. Em 2017, a Cidade e a TIM assinaram um acordo sobre o 5G.',
    figure: {
      name: 'nasce o centro de investigação CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Alimentação',
    description: 'A Lavazza, fundada em Turim em 1895, abriu em 2018 a sua nova sede na cidade, a Nuvola.',
    figure: {name: 'mil milhões de €: Piemonte exporta alimentos', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turismo',
    description:
      'Em 2024, Turim e a sua província somaram quase 2,89 milhões de chegadas (+5,7%); os pernoites subiram 6,9%.',
    figure: {name: 'milhões de pernoites em Turim e província', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Cultura',
    description:
      'Tornou-se ao longo dos anos, com o turismo, estratégica para a economia local e abre a cidade ao mundo.',
    figure: {name: 'visitantes do Museu Egípcio de Turim', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Ensino superior',
    description:
      'Milhares de estudantes estrangeiros por ano: em 2022/23, de 131 países na Universidade e 117 no Politecnico.',
    figure: {name: 'de estudantes internacionais no Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

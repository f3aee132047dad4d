import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Eight sectors, one city',
  description: 'Where Turin already excels, and where it is looking for company.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Aerospace',
    description:
      'Work on the Città dell’Aerospazio in corso Marche began in 2023, with laboratories of the Politecnico.',
    figure: {name: 'people work in aerospace in Piedmont', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automotive',
    description:
      'Piedmont has 33.6% of Italy’s automotive component firms, with turnover of about 19.9 billion euros in 2024.',
    figure: {
      name: 'automotive component firms in Piedmont',
      citation: {name: 'Torino Chamber of Commerce and ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedical',
    description:
      'Bioindustry Park is in Colleretto Giacosa; bioPmed has linked health and life sciences in Piedmont since 2009.',
    figure: {
      name: 'staff at Bioindustry Park, in the Turin area',
      citation: {name: 'Metropolitan City of Torino'},
    },
  },
  telecommunications: {
    name: 'Telecommunications',
    description:
      'CSELT led the work on MPEG-1, the basis of MP3. In 2017 the City and TIM signed a memorandum on 5G.',
    figure: {
      name: 'the CSELT research centre is set up',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Food',
    description:
      'Lavazza, founded in Turin in 1895, opened Nuvola, its new headquarters in the city, in 2018.',
    figure: {name: 'billion euros of food exports from Piedmont', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Tourism',
    description:
      'In 2024 Turin and its province had almost 2.89 million arrivals (+5.7%); overnight stays rose by 6.9%.',
    figure: {name: 'million overnight stays in Turin and province', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Culture',
    description:
      'Like tourism, culture has become strategic for the local economy over time, and opens the city to the world.',
    figure: {name: 'visitors to the Museo Egizio in Turin', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Higher education',
    description:
      'Thousands of foreign students a year: in 2022/23 from 131 countries at the University, 117 at the Politecnico.',
    figure: {name: 'of Politecnico students are international', citation: {name: 'Politecnico di Torino'}},
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Otto settori, una città',
  description: 'Dove Torino sa già fare, e dove cerca compagni di strada.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Aerospazio',
    description:
      'Nel 2023 il via ai lavori della Città dell’Aerospazio in corso Marche, con i laboratori del Politecnico.',
    figure: {name: 'addetti nell’aerospazio in Piemonte', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automotive',
    description:
      'La componentistica piemontese: 33,6% delle imprese italiane e circa 19,9 miliardi di euro fatturati nel 2024.',
    figure: {
      name: 'imprese della componentistica in Piemonte',
      citation: {name: 'Camera di commercio di Torino e ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedicale',
    description:
      'Il Bioindustry Park è a Colleretto Giacosa; dal 2009 bioPmed riunisce salute e scienze della vita in Piemonte.',
    figure: {
      name: 'addetti al Bioindustry Park, nel Torinese',
      citation: {name: 'Città metropolitana di Torino'},
    },
  },
  telecommunications: {
    name: 'Telecomunicazioni',
    description:
      'Lo CSELT guidò il lavoro su MPEG-1, la base dell’MP3. Nel 2017 la Città e TIM hanno firmato un’intesa sul 5G.',
    figure: {
      name: 'nasce il centro di ricerca CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Food',
    description:
      'Lavazza, fondata a Torino nel 1895, nel 2018 ha aperto in città la sua nuova sede, la Nuvola.',
    figure: {name: 'miliardi di euro, l’export food del Piemonte', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turismo',
    description:
      'Nel 2024 Torino e provincia contano quasi 2,89 milioni di arrivi (+5,7%); le presenze sono salite del 6,9%.',
    figure: {name: 'milioni di presenze a Torino e provincia', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Cultura',
    description:
      'Negli anni, con il turismo, è diventata una risorsa strategica per l’economia locale e apre la città al mondo.',
    figure: {name: 'visitatori del Museo Egizio di Torino', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Alta formazione',
    description:
      'Ogni anno migliaia di studenti stranieri: nel 2022/23 da 131 Paesi all’Università, da 117 al Politecnico.',
    figure: {name: 'di studenti internazionali al Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

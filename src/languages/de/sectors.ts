import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Acht Branchen, eine Stadt',
  description: 'Was Turin schon kann, und wofür es Weggefährten sucht.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Luft- und Raumfahrt',
    description:
      '2023 begann am Corso Marche der Bau der Città dell’Aerospazio, mit Laboren des Politecnico.',
    figure: {name: 'Beschäftigte in Luft- und Raumfahrt, Piemont', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automobil\u00ADindustrie',
    description:
      'Im Piemont sitzen 33,6\u00A0% der italienischen Autozulieferer, mit rund 19,9 Milliarden Euro Umsatz im Jahr 2024.',
    figure: {name: 'Automobilzulieferer im Piemont', citation: {name: 'Handelskammer Turin und ANFIA'}},
  },
  biomedical: {
    name: 'Biomedizin',
    description:
      'Bioindustry Park in Colleretto Giacosa; seit 2009 vernetzt bioPmed Gesundheit und Life Sciences im Piemont.',
    figure: {
      name: 'Beschäftigte im Bioindustry Park, Raum Turin',
      citation: {name: 'Metropolitanstadt Turin'},
    },
  },
  telecommunications: {
    name: 'Telekommuni\u00ADkation',
    description:
      'Das CSELT leitete die Arbeit an MPEG-1, der Basis von MP3. 2017 schlossen Stadt und TIM eine 5G-Vereinbarung.',
    figure: {
      name: 'Gründung des Forschungszentrums CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Lebensmittel',
    description:
      'Lavazza, 1895 in Turin gegründet, eröffnete 2018 in der Stadt seine neue Zentrale, die Nuvola.',
    figure: {name: 'Milliarden Euro Lebensmittelexport, Piemont', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Tourismus',
    description:
      '2024 zählten Turin und Provinz fast 2,89 Millionen Ankünfte (+5,7\u00A0%) und 6,9\u00A0% mehr Übernachtungen.',
    figure: {name: 'Millionen Übernachtungen in Turin und Provinz', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Kultur',
    description:
      'Wie der Tourismus wurde sie mit den Jahren strategisch für Turins Wirtschaft; sie öffnet die Stadt zur Welt.',
    figure: {name: 'Gäste im Museo Egizio in Turin', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Hochschul\u00ADbildung',
    description:
      'Jährlich Tausende ausländische Studierende: 2022/23 aus 131 Ländern an der Universität, 117 am Politecnico.',
    figure: {name: 'internationale Studierende am Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Opt sectoare, un oraș',
  description: 'Ce știe deja Torino să facă și unde își caută parteneri de drum.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Industrie aerospațială',
    description:
      'În 2023 au început lucrările la Città dell’Aerospazio, pe corso Marche, cu laboratoare ale Politecnico.',
    figure: {name: 'de angajați în sectorul aerospațial piemontez', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Industrie auto',
    description:
      'Piemontul are 33,6\u00A0% din firmele italiene de componente, cu afaceri de circa 19,9 miliarde de euro în 2024.',
    figure: {
      name: 'firme de componente auto în Piemont',
      citation: {name: 'Camera de Comerț din Torino și ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedicină',
    description:
      'Bioindustry Park este la Colleretto Giacosa; din 2009 bioPmed unește sănătatea și științele vieții în Piemont.',
    figure: {
      name: 'de angajați la Bioindustry Park, zona Torino',
      citation: {name: 'Orașul metropolitan Torino'},
    },
  },
  telecommunications: {
    name: 'Telecomunicații',
    description:
      'CSELT a condus lucrările la MPEG-1, baza MP3. În 2017, Municipiul și TIM au semnat un acord privind 5G.',
    figure: {
      name: 'se înființează centrul de cercetare CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Industrie alimentară',
    description: 'Lavazza, fondată la Torino în 1895, și-a deschis în 2018 noul sediu din oraș, Nuvola.',
    figure: {name: 'miliarde de euro, export alimentar piemontez', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turism',
    description:
      'În 2024 Torino și provincia au avut aproape 2,89 milioane de sosiri (+5,7\u00A0%); înnoptările au crescut cu 6,9\u00A0%.',
    figure: {name: 'milioane de înnoptări, Torino și provincia sa', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Cultură',
    description:
      'De-a lungul anilor a devenit, ca și turismul, strategică pentru economia locală și deschide orașul spre lume.',
    figure: {name: 'de vizitatori la Muzeul Egiptean din Torino', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Învățământ superior',
    description:
      'Mii de studenți străini pe an: în 2022/23, din 131 de țări la Universitate și din 117 la Politecnico.',
    figure: {name: 'studenți internaționali la Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

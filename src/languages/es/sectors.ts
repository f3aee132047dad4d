import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Ocho sectores, una ciudad',
  description: 'Donde Turín ya tiene oficio, y donde busca compañeros de viaje.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Aeroespacial',
    description:
      'En 2023 empezaron las obras de la Città dell’Aerospazio, en corso Marche, con laboratorios del Politecnico.',
    figure: {name: 'empleos en el sector aeroespacial de Piamonte', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Automoción',
    description:
      'Componentes en Piamonte: 33,6\u00A0% de las empresas italianas y unos 19.900 millones de euros facturados en 2024.',
    figure: {
      name: 'empresas de componentes en Piamonte',
      citation: {name: 'Cámara de Comercio de Turín y ANFIA'},
    },
  },
  biomedical: {
    name: 'Biomedicina',
    description:
      'Bioindustry Park está en Colleretto Giacosa; desde 2009, bioPmed une salud y ciencias de la vida en Piamonte.',
    figure: {
      name: 'empleos en Bioindustry Park, zona de Turín',
      citation: {name: 'Ciudad metropolitana de Turín'},
    },
  },
  telecommunications: {
    name: 'Telecomunicaciones',
    description:
      'El CSELT dirigió el trabajo sobre MPEG-1, base del MP3. En 2017, la Ciudad y TIM firmaron un acuerdo sobre 5G.',
    figure: {
      name: 'nace el centro de investigación CSELT',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Alimentación',
    description: 'Lavazza, fundada en Turín en 1895, abrió en 2018 su nueva sede en la ciudad, la Nuvola.',
    figure: {name: 'mil millones de €: Piamonte exporta alimentos', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turismo',
    description:
      'En 2024, Turín y su provincia: casi 2,89 millones de llegadas (+5,7\u00A0%); las pernoctaciones crecieron un 6,9\u00A0%.',
    figure: {name: 'millones de pernoctaciones, Turín y provincia', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Cultura',
    description:
      'Con los años, como el turismo, se ha vuelto estratégica para la economía local y abre la ciudad al mundo.',
    figure: {name: 'visitantes del Museo Egipcio de Turín', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Educación superior',
    description:
      'Miles de estudiantes extranjeros al año: en 2022/23, de 131 países en la Universidad y 117 en el Politecnico.',
    figure: {
      name: 'del alumnado del Politecnico es internacional',
      citation: {name: 'Politecnico di Torino'},
    },
  },
};

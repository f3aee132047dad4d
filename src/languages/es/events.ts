import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Agenda',
  description: 'Encuentros y grandes eventos, en Turín y en el extranjero.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Primera edición, organizada por la Ciudad, la Cámara de Comercio, la Universidad y ASSAIF.',
    location: 'Centro de congresos Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9.º Congreso Mundial de Cámaras de Comercio',
    description: 'Organizado por la ICC World Chambers Federation y la Cámara de Comercio de Turín.',
    location: 'Centro de congresos Lingotto, Turín',
  },
  'led-forum-2015': {
    name: '3.er Foro Mundial de Desarrollo Económico Local',
    description:
      'Organizado por la Ciudad y la Ciudad metropolitana de Turín con CGLU, ORU FOGAR, SEBRAE, la OIT y el PNUD.',
    location: 'Polo Reale, Turín',
  },
  'ofb-table-2016': {
    name: 'Primera reunión de la mesa de trabajo «Open for business»',
    description:
      'Con la Ciudad, la Región, la Unione Industriale, la Cámara de Comercio, las universidades, el CEIP y el Ministerio de Desarrollo Económico.',
    location: 'Palazzo Civico, Turín',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organizado por Slow Food, la Región de Piamonte y la Ciudad de Turín.',
    location: 'Parque del Valentino y centro de la ciudad, Turín',
  },
  'gies-dubai-2016': {
    name: 'La alcaldesa de Turín en el Global Islamic Economy Summit (Dubái)',
    description: 'Invitada a la cumbre, la alcaldesa presentó allí el programa Open for business.',
    location: 'Dubái',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Tercera edición, organizada por la Ciudad, la Universidad, la Cámara de Comercio y ASSAIF.',
    location: 'Centro de congresos Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7 de Industria y TIC',
    description: 'Reunión ministerial organizada por la Presidencia italiana del G7.',
    location: 'Reggia di Venaria (Turín)',
  },
  'g7-science-2017': {
    name: 'G7 de Ciencia',
    description: 'Reunión ministerial organizada por la Presidencia italiana del G7.',
    location: 'Reggia di Venaria (Turín)',
  },
  'g7-labour-2017': {
    name: 'G7 de Trabajo',
    description: 'Reunión ministerial organizada por la Presidencia italiana del G7.',
    location: 'Reggia di Venaria (Turín)',
  },
  'ccie-2017': {
    name: '26.ª Convención Mundial de Cámaras de Comercio Italianas en el Exterior',
    description: 'Organizada por la Cámara de Comercio de Turín y Assocamerestero.',
    location: 'Turín',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, primera edición, de la Región de Piamonte y la Cámara de Comercio de Turín.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Presentación del sitio web «Open for Business»',
    description:
      'Un sitio en italiano y en inglés sobre turismo, universidad e industria, con el mapa de las áreas en desuso o por desarrollar.',
    location: 'Palazzo di Città, Turín',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Cuarta edición, organizada por la Ciudad, la Cámara de Comercio, la Universidad y ASSAIF.',
    location: 'Torino Incontra y ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Octava edición de los encuentros empresariales del sector aeroespacial y de la defensa.',
    location: 'Oval Lingotto, Turín',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, de la Región de Piamonte y la Cámara de Comercio de Turín.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organizado por la UER, con la Rai como cadena anfitriona.',
    location: 'PalaOlimpico, Turín',
  },
  'council-of-europe-2022': {
    name: '132.ª sesión del Comité de Ministros del Consejo de Europa',
    location: 'Turín y Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Novena edición, de abe-BCI Aerospace con Ceipiemonte e ICE, y con el apoyo de la Región de Piamonte y la Cámara de Comercio.',
    location: 'Oval Lingotto, Turín',
  },
  'g7-climate-2024': {
    name: 'G7 de Clima, Energía y Medio Ambiente',
    description: 'Reunión ministerial organizada por la Presidencia italiana del G7.',
    location: 'Reggia di Venaria (Turín)',
  },
  'icapital-2024': {
    name: 'Turín, Capital Europea de la Innovación 2024-2025 (entrega del premio)',
    description: 'La Comisión Europea (EIC) concedió a Turín el primer premio, de un millón de euros.',
    location: 'Web Summit, Lisboa',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turín y otras cinco sedes en Piamonte',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Turín',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Décima edición, de abe-BCI Aerospace con Ceipiemonte e ICE, y con el apoyo de la Región de Piamonte y la Cámara de Comercio.',
    location: 'Oval Lingotto, Turín',
  },
};

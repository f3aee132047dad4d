import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Agenda',
  description: 'Rencontres et grands événements, à Turin et à l’étranger.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description:
      'Première édition, organisée par la Ville, la Chambre de commerce, l’Université et l’ASSAIF.',
    location: 'Centre de congrès Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9e Congrès mondial des chambres de commerce',
    description: 'Organisé par l’ICC World Chambers Federation et la Chambre de commerce de Turin.',
    location: 'Centre de congrès Lingotto, Turin',
  },
  'led-forum-2015': {
    name: '3e Forum mondial de développement économique local',
    description:
      'Organisé par la Ville et la Ville métropolitaine de Turin avec CGLU, ORU FOGAR, le SEBRAE, l’OIT et le PNUD.',
    location: 'Polo Reale, Turin',
  },
  'ofb-table-2016': {
    name: 'Première réunion du groupe de travail «\u00A0Open for business\u00A0»',
    description:
      'Avec Ville, Région, Unione Industriale, Chambre de commerce, universités, CEIP et ministère du Développement économique.',
    location: 'Palazzo Civico, Turin',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organisé par Slow Food, la Région Piémont et la Ville de Turin.',
    location: 'Parc du Valentino et centre-ville, Turin',
  },
  'gies-dubai-2016': {
    name: 'La maire de Turin au Global Islamic Economy Summit (Dubaï)',
    description: 'Invitée au sommet, la maire y a présenté le programme Open for business.',
    location: 'Dubaï',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description:
      'Troisième édition, organisée par la Ville, l’Université, la Chambre de commerce et l’ASSAIF.',
    location: 'Centre de congrès Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7 Industrie et TIC',
    description: 'Réunion ministérielle organisée par la présidence italienne du G7.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-science-2017': {
    name: 'G7 Science',
    description: 'Réunion ministérielle organisée par la présidence italienne du G7.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-labour-2017': {
    name: 'G7 Travail',
    description: 'Réunion ministérielle organisée par la présidence italienne du G7.',
    location: 'Reggia di Venaria (Turin)',
  },
  'ccie-2017': {
    name: '26e Convention mondiale des chambres de commerce italiennes à l’étranger',
    description: 'Organisée par la Chambre de commerce de Turin et Assocamerestero.',
    location: 'Turin',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, première édition, par la Région Piémont et la Chambre de commerce de Turin.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Présentation du site «\u00A0Open for Business\u00A0»',
    description:
      'Un site en italien et en anglais sur le tourisme, l’université et l’industrie, avec la carte des sites désaffectés ou à aménager.',
    location: 'Palazzo di Città, Turin',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description:
      'Quatrième édition, organisée par la Ville, la Chambre de commerce, l’Université et l’ASSAIF.',
    location: 'Torino Incontra et ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Huitième édition des rencontres d’affaires de l’aérospatial et de la défense.',
    location: 'Oval Lingotto, Turin',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, par la Région Piémont et la Chambre de commerce de Turin.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organisé par l’UER, avec la Rai comme diffuseur hôte.',
    location: 'PalaOlimpico, Turin',
  },
  'council-of-europe-2022': {
    name: '132e session du Comité des Ministres du Conseil de l’Europe',
    location: 'Turin et Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Neuvième édition, par abe-BCI Aerospace avec Ceipiemonte et l’ICE, soutenue par la Région Piémont et la Chambre de commerce.',
    location: 'Oval Lingotto, Turin',
  },
  'g7-climate-2024': {
    name: 'G7 Climat, énergie et environnement',
    description: 'Réunion ministérielle organisée par la présidence italienne du G7.',
    location: 'Reggia di Venaria (Turin)',
  },
  'icapital-2024': {
    name: 'Turin, Capitale européenne de l’innovation 2024-2025 (remise du prix)',
    description: 'La Commission européenne (EIC) a décerné à Turin le premier prix, d’un million d’euros.',
    location: 'Web Summit, Lisbonne',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turin et cinq autres sites du Piémont',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Turin',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Dixième édition, par abe-BCI Aerospace avec Ceipiemonte et l’ICE, soutenue par la Région Piémont et la Chambre de commerce.',
    location: 'Oval Lingotto, Turin',
  },
};

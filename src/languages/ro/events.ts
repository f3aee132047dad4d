import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Agenda',
  description: 'Întâlniri și evenimente majore, la Torino și în străinătate.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Prima ediție, organizată de Municipiul Torino, Camera de Comerț, Universitate și ASSAIF.',
    location: 'Centrul de congrese Torino Incontra',
  },
  'world-chambers-2015': {
    name: 'Al 9-lea Congres Mondial al Camerelor de Comerț',
    description: 'Organizat de ICC World Chambers Federation și de Camera de Comerț din Torino.',
    location: 'Centrul de congrese Lingotto, Torino',
  },
  'led-forum-2015': {
    name: 'Al 3-lea Forum Mondial al Dezvoltării Economice Locale',
    description:
      'Organizat de Municipiul Torino și Orașul metropolitan Torino cu UCLG, ORU FOGAR, SEBRAE, OIM și PNUD.',
    location: 'Polo Reale, Torino',
  },
  'ofb-table-2016': {
    name: 'Prima reuniune a grupului de lucru „Open for business”',
    description:
      'Participanți: Municipiul, Regiunea, Unione Industriale, Camera de Comerț, universitățile, CEIP și Ministerul Dezvoltării Economice.',
    location: 'Palazzo Civico, Torino',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organizat de Slow Food, Regiunea Piemont și Municipiul Torino.',
    location: 'Parcul Valentino și centrul orașului, Torino',
  },
  'gies-dubai-2016': {
    name: 'Primărița orașului Torino la Global Islamic Economy Summit (Dubai)',
    description: 'Invitată la summit, primărița a prezentat acolo programul Open for business.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'A treia ediție, organizată de Municipiul Torino, Universitate, Camera de Comerț și ASSAIF.',
    location: 'Centrul de congrese Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7 Industrie și TIC',
    description: 'Reuniune ministerială organizată de Președinția italiană a G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-science-2017': {
    name: 'G7 Știință',
    description: 'Reuniune ministerială organizată de Președinția italiană a G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-labour-2017': {
    name: 'G7 Muncă',
    description: 'Reuniune ministerială organizată de Președinția italiană a G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'ccie-2017': {
    name: 'A 26-a Convenție Mondială a Camerelor de Comerț Italiene din Străinătate',
    description: 'Organizată de Camera de Comerț din Torino și de Assocamerestero.',
    location: 'Torino',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, prima ediție, de Regiunea Piemont și Camera de Comerț din Torino.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Prezentarea site-ului „Open for Business”',
    description:
      'Un site în italiană și engleză despre turism, universitate și industrie, cu harta terenurilor dezafectate sau de valorificat.',
    location: 'Palazzo di Città, Torino',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'A patra ediție, organizată de Municipiul Torino, Camera de Comerț, Universitate și ASSAIF.',
    location: 'Torino Incontra și ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'A opta ediție a întâlnirilor de afaceri din industria aerospațială și de apărare.',
    location: 'Oval Lingotto, Torino',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, de Regiunea Piemont și Camera de Comerț din Torino.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organizat de EBU, cu Rai ca televiziune-gazdă.',
    location: 'PalaOlimpico, Torino',
  },
  'council-of-europe-2022': {
    name: 'A 132-a sesiune a Comitetului de Miniștri al Consiliului Europei',
    location: 'Torino și Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'A noua ediție, de abe-BCI Aerospace cu Ceipiemonte și ICE, cu sprijinul Regiunii Piemont și al Camerei de Comerț.',
    location: 'Oval Lingotto, Torino',
  },
  'g7-climate-2024': {
    name: 'G7 Climă, Energie și Mediu',
    description: 'Reuniune ministerială organizată de Președinția italiană a G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'icapital-2024': {
    name: 'Torino, Capitala Europeană a Inovării 2024-2025 (decernarea premiului)',
    description: 'Comisia Europeană (EIC) a acordat orașului Torino premiul întâi, de un milion de euro.',
    location: 'Web Summit, Lisabona',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Torino și alte cinci locuri din Piemont',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Torino',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'A zecea ediție, de abe-BCI Aerospace cu Ceipiemonte și ICE, cu sprijinul Regiunii Piemont și al Camerei de Comerț.',
    location: 'Oval Lingotto, Torino',
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Agenda',
  description: 'Incontri e grandi eventi, a Torino e all’estero.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Prima edizione, organizzata da Città, Camera di commercio, Università e ASSAIF.',
    location: 'Centro congressi Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9º Congresso mondiale delle Camere di commercio',
    description: 'Organizzato dalla ICC World Chambers Federation e dalla Camera di commercio di Torino.',
    location: 'Centro congressi Lingotto, Torino',
  },
  'led-forum-2015': {
    name: '3º Forum mondiale dello sviluppo economico locale',
    description:
      'Organizzato da Città e Città metropolitana di Torino con UCLG, ORU FOGAR, SEBRAE, ILO e UNDP.',
    location: 'Polo Reale, Torino',
  },
  'ofb-table-2016': {
    name: 'Prima riunione del tavolo «Open for business»',
    description:
      'Con Città, Regione, Unione Industriale, Camera di commercio, università, CEIP e Ministero dello Sviluppo economico.',
    location: 'Palazzo Civico, Torino',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organizzato da Slow Food, Regione Piemonte e Città di Torino.',
    location: 'Parco del Valentino e centro città, Torino',
  },
  'gies-dubai-2016': {
    name: 'La Sindaca al Global Islamic Economy Summit (Dubai)',
    description: 'Invitata al summit, la Sindaca vi ha presentato il programma Open for business.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Terza edizione, organizzata da Città, Università, Camera di commercio e ASSAIF.',
    location: 'Centro congressi Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7 Industria e ICT',
    description: 'Riunione ministeriale a cura della Presidenza italiana del G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-science-2017': {
    name: 'G7 Scienza',
    description: 'Riunione ministeriale a cura della Presidenza italiana del G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-labour-2017': {
    name: 'G7 Lavoro',
    description: 'Riunione ministeriale a cura della Presidenza italiana del G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'ccie-2017': {
    name: '26ª Convention mondiale delle Camere di commercio italiane all’estero',
    description: 'Organizzata dalla Camera di commercio di Torino e da Assocamerestero.',
    location: 'Torino',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, prima edizione, a cura di Regione Piemonte e Camera di commercio di Torino.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Presentazione del sito «Open for Business»',
    description:
      'Un sito in italiano e in inglese su turismo, università e industria, con la mappa delle aree dismesse o da sviluppare.',
    location: 'Palazzo di Città, Torino',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Quarta edizione, organizzata da Città, Camera di commercio, Università e ASSAIF.',
    location: 'Torino Incontra e ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Ottava edizione degli incontri tra imprese dell’aerospazio e della difesa.',
    location: 'Oval Lingotto, Torino',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, a cura di Regione Piemonte e Camera di commercio di Torino.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organizzato dall’EBU, con la Rai come emittente ospitante.',
    location: 'PalaOlimpico, Torino',
  },
  'council-of-europe-2022': {
    name: '132ª sessione del Comitato dei Ministri del Consiglio d’Europa',
    location: 'Torino e Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Nona edizione, a cura di abe-BCI Aerospace con Ceipiemonte e ICE, e il sostegno di Regione Piemonte e Camera di commercio.',
    location: 'Oval Lingotto, Torino',
  },
  'g7-climate-2024': {
    name: 'G7 Clima, Energia e Ambiente',
    description: 'Riunione ministeriale a cura della Presidenza italiana del G7.',
    location: 'Reggia di Venaria (Torino)',
  },
  'icapital-2024': {
    name: 'Torino Capitale Europea dell’Innovazione 2024-25 (premiazione)',
    description: 'La Commissione europea (EIC) ha assegnato a Torino il primo premio, un milione di euro.',
    location: 'Web Summit, Lisbona',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Torino e altre cinque sedi in Piemonte',
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
      'Decima edizione, a cura di abe-BCI Aerospace con Ceipiemonte e ICE, e il sostegno di Regione Piemonte e Camera di commercio.',
    location: 'Oval Lingotto, Torino',
  },
};

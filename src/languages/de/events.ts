import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Termine',
  description: 'Treffen und Großveranstaltungen, in Turin und im Ausland.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Erste Ausgabe, veranstaltet von Stadt, Handelskammer, Universität und ASSAIF.',
    location: 'Kongresszentrum Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9. Weltkongress der Handelskammern',
    description: 'Veranstaltet von der ICC World Chambers Federation und der Handelskammer Turin.',
    location: 'Kongresszentrum Lingotto, Turin',
  },
  'led-forum-2015': {
    name: '3. Weltforum für lokale Wirtschaftsentwicklung',
    description:
      'Veranstaltet von Stadt und Metropolitanstadt Turin mit UCLG, ORU FOGAR, SEBRAE, ILO und UNDP.',
    location: 'Polo Reale, Turin',
  },
  'ofb-table-2016': {
    name: 'Erste Sitzung des runden Tisches „Open for business“',
    description:
      'Mit Stadt, Region, Unione Industriale, Handelskammer, Universitäten, CEIP und dem Ministerium für wirtschaftliche Entwicklung.',
    location: 'Palazzo Civico, Turin',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Veranstaltet von Slow Food, der Region Piemont und der Stadt Turin.',
    location: 'Parco del Valentino und Innenstadt, Turin',
  },
  'gies-dubai-2016': {
    name: 'Die Bürgermeisterin beim Global Islamic Economy Summit (Dubai)',
    description:
      'Die Bürgermeisterin war zum Gipfel eingeladen und stellte dort das Programm Open for business vor.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Dritte Ausgabe, veranstaltet von Stadt, Universität, Handelskammer und ASSAIF.',
    location: 'Kongresszentrum Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7-Ministertreffen Industrie und IKT',
    description: 'Ausgerichtet von der italienischen G7-Präsidentschaft.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-science-2017': {
    name: 'G7-Ministertreffen Wissenschaft',
    description: 'Ausgerichtet von der italienischen G7-Präsidentschaft.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-labour-2017': {
    name: 'G7-Ministertreffen Arbeit',
    description: 'Ausgerichtet von der italienischen G7-Präsidentschaft.',
    location: 'Reggia di Venaria (Turin)',
  },
  'ccie-2017': {
    name: '26. Welttreffen der italienischen Auslandshandelskammern',
    description: 'Veranstaltet von der Handelskammer Turin und Assocamerestero.',
    location: 'Turin',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, erste Ausgabe, veranstaltet von Region Piemont und Handelskammer Turin.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Vorstellung der Website „Open for Business“',
    description:
      'Eine Website auf Italienisch und Englisch zu Tourismus, Hochschule und Industrie, mit einer Karte der Brach- und Entwicklungsflächen.',
    location: 'Palazzo di Città, Turin',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Vierte Ausgabe, veranstaltet von Stadt, Handelskammer, Universität und ASSAIF.',
    location: 'Torino Incontra und ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Achte Ausgabe der B2B-Treffen für Luft- und Raumfahrt und Verteidigung.',
    location: 'Oval Lingotto, Turin',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, veranstaltet von Region Piemont und Handelskammer Turin.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Veranstaltet von der EBU, mit der Rai als gastgebendem Sender.',
    location: 'PalaOlimpico, Turin',
  },
  'council-of-europe-2022': {
    name: '132. Tagung des Ministerkomitees des Europarats',
    location: 'Turin und Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Neunte Ausgabe, veranstaltet von abe-BCI Aerospace mit Ceipiemonte und ICE, unterstützt von Region Piemont und Handelskammer.',
    location: 'Oval Lingotto, Turin',
  },
  'g7-climate-2024': {
    name: 'G7-Ministertreffen Klima, Energie und Umwelt',
    description: 'Ausgerichtet von der italienischen G7-Präsidentschaft.',
    location: 'Reggia di Venaria (Turin)',
  },
  'icapital-2024': {
    name: 'Turin, Europäische Innovations\u00ADhaupt\u00ADstadt 2024-25 (Preisverleihung)',
    description: 'Die Europäische Kommission (EIC) verlieh Turin den ersten Preis, eine Million Euro.',
    location: 'Web Summit, Lissabon',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turin und fünf weitere Austragungsorte im Piemont',
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
      'Zehnte Ausgabe, veranstaltet von abe-BCI Aerospace mit Ceipiemonte und ICE, unterstützt von Region Piemont und Handelskammer.',
    location: 'Oval Lingotto, Turin',
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Calendar',
  description: 'Meetings and major events, in Turin and abroad.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'First edition, organised by the City, the Chamber of Commerce, the University and ASSAIF.',
    location: 'Torino Incontra congress centre',
  },
  'world-chambers-2015': {
    name: '9th World Chambers Congress',
    description: 'Organised by the ICC World Chambers Federation and the Torino Chamber of Commerce.',
    location: 'Lingotto congress centre, Turin',
  },
  'led-forum-2015': {
    name: '3rd World Forum of Local Economic Development',
    description:
      'Organised by the City and Metropolitan City of Torino with UCLG, ORU FOGAR, SEBRAE, ILO and UNDP.',
    location: 'Polo Reale, Turin',
  },
  'ofb-table-2016': {
    name: 'First meeting of the “Open for business” table',
    description:
      'With the City, Region, Industrial Union, Chamber of Commerce, universities, CEIP and the Ministry of Economic Development.',
    location: 'Palazzo Civico, Turin',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organised by Slow Food, the Piedmont Region and the City of Torino.',
    location: 'Parco del Valentino and city centre, Turin',
  },
  'gies-dubai-2016': {
    name: 'The Mayor at the Global Islamic Economy Summit (Dubai)',
    description: 'Invited to the summit, the Mayor presented the Open for business programme there.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Third edition, organised by the City, the University, the Chamber of Commerce and ASSAIF.',
    location: 'Torino Incontra congress centre',
  },
  'g7-industry-2017': {
    name: 'G7 Industry and ICT Ministerial Meeting',
    description: 'Organised by the Italian G7 Presidency.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-science-2017': {
    name: 'G7 Science Ministerial Meeting',
    description: 'Organised by the Italian G7 Presidency.',
    location: 'Reggia di Venaria (Turin)',
  },
  'g7-labour-2017': {
    name: 'G7 Labour and Employment Ministerial Meeting',
    description: 'Organised by the Italian G7 Presidency.',
    location: 'Reggia di Venaria (Turin)',
  },
  'ccie-2017': {
    name: '26th World Convention of Italian Chambers of Commerce Abroad',
    description: 'Organised by the Torino Chamber of Commerce and Assocamerestero.',
    location: 'Turin',
  },
  'vtm-2018': {
    name: 'Vehicle & Transportation Technology Innovation Meetings 2018',
    description: 'First edition, organised by the Piedmont Region and the Torino Chamber of Commerce.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Presentation of the “Open for Business” website',
    description:
      'A website in Italian and English on tourism, university and industry, with a map of disused or developable sites.',
    location: 'Palazzo di Città, Turin',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Fourth edition, organised by the City, the Chamber of Commerce, the University and ASSAIF.',
    location: 'Torino Incontra and ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Eighth edition of the business meetings for aerospace and defence.',
    location: 'Oval Lingotto, Turin',
  },
  'vtm-2022': {
    name: 'Vehicle & Transportation Technology Innovation Meetings 2022',
    description: 'Organised by the Piedmont Region and the Torino Chamber of Commerce.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organised by the EBU, with Rai as host broadcaster.',
    location: 'PalaOlimpico, Turin',
  },
  'council-of-europe-2022': {
    name: '132nd Session of the Committee of Ministers of the Council of Europe',
    location: 'Turin and Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Ninth edition, run by abe-BCI Aerospace with Ceipiemonte and ICE, and backed by the Piedmont Region and the Chamber of Commerce.',
    location: 'Oval Lingotto, Turin',
  },
  'g7-climate-2024': {
    name: 'G7 Ministers’ Meeting on Climate, Energy and Environment',
    description: 'Organised by the Italian G7 Presidency.',
    location: 'Reggia di Venaria (Turin)',
  },
  'icapital-2024': {
    name: 'Torino named European Capital of Innovation 2024-25 (award ceremony)',
    description: 'The European Commission (EIC) awarded Turin the first prize, one million euros.',
    location: 'Web Summit, Lisbon',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turin and five other venues in Piedmont',
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
      'Tenth edition, run by abe-BCI Aerospace with Ceipiemonte and ICE, and backed by the Piedmont Region and the Chamber of Commerce.',
    location: 'Oval Lingotto, Turin',
  },
};

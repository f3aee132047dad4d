import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Kalendarium',
  description: 'Spotkania i\u00A0duże wydarzenia, w\u00A0Turynie i\u00A0za granicą.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'Pierwsza edycja; organizatorzy: Miasto, Izba Handlowa, Uniwersytet i\u00A0ASSAIF.',
    location: 'Centrum kongresowe Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9. Światowy Kongres Izb Handlowych',
    description: 'Organizatorzy: ICC World Chambers Federation i\u00A0Izba Handlowa w\u00A0Turynie.',
    location: 'Centrum kongresowe Lingotto, Turyn',
  },
  'led-forum-2015': {
    name: '3. Światowe Forum Lokalnego Rozwoju Gospodarczego',
    description:
      'Organizatorzy: Miasto Turyn i\u00A0Miasto Metropolitalne Turyn oraz UCLG, ORU FOGAR, SEBRAE, MOP i\u00A0UNDP.',
    location: 'Polo Reale, Turyn',
  },
  'ofb-table-2016': {
    name: 'Pierwsze spotkanie zespołu „Open for business”',
    description:
      'Z\u00A0udziałem Miasta, Regionu, Unione Industriale, Izby Handlowej, uczelni, CEIP i\u00A0Ministerstwa Rozwoju Gospodarczego.',
    location: 'Palazzo Civico, Turyn',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organizatorzy: Slow Food, Region Piemont i\u00A0Miasto Turyn.',
    location: 'Parco del Valentino i\u00A0centrum miasta, Turyn',
  },
  'gies-dubai-2016': {
    name: 'Burmistrz Turynu na Global Islamic Economy Summit (Dubaj)',
    description: 'Zaproszona na szczyt burmistrz przedstawiła tam program Open for business.',
    location: 'Dubaj',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Trzecia edycja; organizatorzy: Miasto, Uniwersytet, Izba Handlowa i\u00A0ASSAIF.',
    location: 'Centrum kongresowe Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'Spotkanie ministrów przemysłu i\u00A0ICT państw G7',
    description: 'Organizator: włoska prezydencja w\u00A0G7.',
    location: 'Reggia di Venaria (Turyn)',
  },
  'g7-science-2017': {
    name: 'Spotkanie ministrów nauki państw G7',
    description: 'Organizator: włoska prezydencja w\u00A0G7.',
    location: 'Reggia di Venaria (Turyn)',
  },
  'g7-labour-2017': {
    name: 'Spotkanie ministrów pracy państw G7',
    description: 'Organizator: włoska prezydencja w\u00A0G7.',
    location: 'Reggia di Venaria (Turyn)',
  },
  'ccie-2017': {
    name: '26. Światowy zjazd włoskich izb handlowych za granicą',
    description: 'Organizatorzy: Izba Handlowa w\u00A0Turynie i\u00A0Assocamerestero.',
    location: 'Turyn',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, pierwsza edycja; organizatorzy: Region Piemont i\u00A0Izba Handlowa w\u00A0Turynie.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Prezentacja serwisu „Open for Business”',
    description:
      'Serwis po włosku i\u00A0angielsku o\u00A0turystyce, uczelniach i\u00A0przemyśle, z\u00A0mapą terenów nieużytkowanych lub do zagospodarowania.',
    location: 'Palazzo di Città, Turyn',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Czwarta edycja; organizatorzy: Miasto, Izba Handlowa, Uniwersytet i\u00A0ASSAIF.',
    location: 'Torino Incontra i\u00A0ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Ósma edycja spotkań biznesowych branży lotniczej, kosmicznej i\u00A0obronnej.',
    location: 'Oval Lingotto, Turyn',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings; organizatorzy: Region Piemont i\u00A0Izba Handlowa w\u00A0Turynie.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organizator: EBU; telewizja gospodarzy: Rai.',
    location: 'PalaOlimpico, Turyn',
  },
  'council-of-europe-2022': {
    name: '132. sesja Komitetu Ministrów Rady Europy',
    location: 'Turyn i\u00A0Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Dziewiąta edycja; organizator: abe-BCI Aerospace z\u00A0Ceipiemonte i\u00A0ICE, przy wsparciu Regionu Piemont i\u00A0Izby Handlowej.',
    location: 'Oval Lingotto, Turyn',
  },
  'g7-climate-2024': {
    name: 'Spotkanie ministrów klimatu, energii i\u00A0środowiska państw G7',
    description: 'Organizator: włoska prezydencja w\u00A0G7.',
    location: 'Reggia di Venaria (Turyn)',
  },
  'icapital-2024': {
    name: 'Turyn Europejską Stolicą Innowacji 2024-25 (wręczenie nagrody)',
    description: 'Komisja Europejska (EIC) przyznała Turynowi pierwszą nagrodę, milion euro.',
    location: 'Web Summit, Lizbona',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turyn i\u00A0pięć innych miejsc w\u00A0Piemoncie',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Turyn',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Dziesiąta edycja; organizator: abe-BCI Aerospace z\u00A0Ceipiemonte i\u00A0ICE, przy wsparciu Regionu Piemont i\u00A0Izby Handlowej.',
    location: 'Oval Lingotto, Turyn',
  },
};

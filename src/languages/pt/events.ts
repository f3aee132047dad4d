import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Agenda',
  description: 'Encontros e grandes eventos, em Turim e no estrangeiro.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description:
      'Primeira edição, organizada pela Cidade, pela Câmara de Comércio, pela Universidade e pela ASSAIF.',
    location: 'Centro de congressos Torino Incontra',
  },
  'world-chambers-2015': {
    name: '9.º Congresso Mundial das Câmaras de Comércio',
    description: 'Organizado pela ICC World Chambers Federation e pela Câmara de Comércio de Turim.',
    location: 'Centro de congressos Lingotto, Turim',
  },
  'led-forum-2015': {
    name: '3.º Fórum Mundial de Desenvolvimento Económico Local',
    description:
      'Organizado pela Cidade e pela Cidade metropolitana de Turim com CGLU, ORU FOGAR, SEBRAE, OIT e PNUD.',
    location: 'Polo Reale, Turim',
  },
  'ofb-table-2016': {
    name: 'Primeira reunião do grupo de trabalho «Open for business»',
    description:
      'Com a Cidade, a Região, a Unione Industriale, a Câmara de Comércio, as universidades, o CEIP e o Ministério do Desenvolvimento Económico.',
    location: 'Palazzo Civico, Turim',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Organizado pela Slow Food, pela Região do Piemonte e pela Cidade de Turim.',
    location: 'Parque do Valentino e centro da cidade, Turim',
  },
  'gies-dubai-2016': {
    name: 'A presidente do município de Turim no Global Islamic Economy Summit (Dubai)',
    description:
      'Convidada a participar, a presidente do município apresentou ali o programa Open for business.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description:
      'Terceira edição, organizada pela Cidade, pela Universidade, pela Câmara de Comércio e pela ASSAIF.',
    location: 'Centro de congressos Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'G7 Indústria e TIC',
    description: 'Reunião ministerial organizada pela Presidência italiana do G7.',
    location: 'Reggia di Venaria (Turim)',
  },
  'g7-science-2017': {
    name: 'G7 Ciência',
    description: 'Reunião ministerial organizada pela Presidência italiana do G7.',
    location: 'Reggia di Venaria (Turim)',
  },
  'g7-labour-2017': {
    name: 'G7 Trabalho',
    description: 'Reunião ministerial organizada pela Presidência italiana do G7.',
    location: 'Reggia di Venaria (Turim)',
  },
  'ccie-2017': {
    name: '26.ª Convenção Mundial das Câmaras de Comércio Italianas no Estrangeiro',
    description: 'Organizada pela Câmara de Comércio de Turim e pela Assocamerestero.',
    location: 'Turim',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, primeira edição, da Região do Piemonte e da Câmara de Comércio de Turim.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'Apresentação do site «Open for Business»',
    description:
      'Um site em italiano e em inglês sobre turismo, universidade e indústria, com o mapa das áreas desativadas ou por desenvolver.',
    location: 'Palazzo di Città, Turim',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description:
      'Quarta edição, organizada pela Cidade, pela Câmara de Comércio, pela Universidade e pela ASSAIF.',
    location: 'Torino Incontra e ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Oitava edição dos encontros empresariais do setor aeroespacial e da defesa.',
    location: 'Oval Lingotto, Turim',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings, da Região do Piemonte e da Câmara de Comércio de Turim.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'Organizado pela UER, com a Rai como emissora anfitriã.',
    location: 'PalaOlimpico, Turim',
  },
  'council-of-europe-2022': {
    name: '132.ª sessão do Comité de Ministros do Conselho da Europa',
    location: 'Turim e Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Nona edição, da abe-BCI Aerospace com a Ceipiemonte e o ICE, e o apoio da Região do Piemonte e da Câmara de Comércio.',
    location: 'Oval Lingotto, Turim',
  },
  'g7-climate-2024': {
    name: 'G7 Clima, Energia e Ambiente',
    description: 'Reunião ministerial organizada pela Presidência italiana do G7.',
    location: 'Reggia di Venaria (Turim)',
  },
  'icapital-2024': {
    name: 'Turim, Capital Europeia da Inovação 2024-2025 (entrega do prémio)',
    description: 'A Comissão Europeia (EIC) atribuiu a Turim o primeiro prémio, de um milhão de euros.',
    location: 'Web Summit, Lisboa',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Turim e outros cinco locais do Piemonte',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Turim',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Décima edição, da abe-BCI Aerospace com a Ceipiemonte e o ICE, e o apoio da Região do Piemonte e da Câmara de Comércio.',
    location: 'Oval Lingotto, Turim',
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: '活动日程',
  description: '在都灵和海外举行的会议与大型活动。',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: '首届论坛，由都灵市、商会、大学和ASSAIF主办。',
    location: 'Torino Incontra会议中心',
  },
  'world-chambers-2015': {
    name: '第九届世界商会大会',
    description: '由国际商会世界商会联合会与都灵商会主办。',
    location: 'Lingotto会议中心（都灵）',
  },
  'led-forum-2015': {
    name: '第三届世界地方经济发展论坛',
    description: '由都灵市、都灵大都会市与UCLG、ORU FOGAR、SEBRAE、国际劳工组织和联合国开发计划署共同主办。',
    location: 'Polo Reale（都灵）',
  },
  'ofb-table-2016': {
    name: '“Open for business”圆桌首次会议',
    description: '与会方：市政府、大区、工业联合会、商会、高校、CEIP和意大利经济发展部。',
    location: 'Palazzo Civico（都灵）',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: '由Slow Food、皮埃蒙特大区和都灵市主办。',
    location: 'Parco del Valentino及市中心（都灵）',
  },
  'gies-dubai-2016': {
    name: '都灵市长出席全球伊斯兰经济峰会（迪拜）',
    description: '市长应邀出席峰会，并在会上介绍了Open for business计划。',
    location: '迪拜',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: '第三届论坛，由都灵市、大学、商会和ASSAIF主办。',
    location: 'Torino Incontra会议中心',
  },
  'g7-industry-2017': {
    name: 'G7工业与信息通信技术部长会议',
    description: '部长级会议，由G7轮值主席国意大利主办。',
    location: 'Reggia di Venaria（都灵）',
  },
  'g7-science-2017': {
    name: 'G7科学部长会议',
    description: '部长级会议，由G7轮值主席国意大利主办。',
    location: 'Reggia di Venaria（都灵）',
  },
  'g7-labour-2017': {
    name: 'G7劳工部长会议',
    description: '部长级会议，由G7轮值主席国意大利主办。',
    location: 'Reggia di Venaria（都灵）',
  },
  'ccie-2017': {
    name: '第26届意大利海外商会世界大会',
    description: '由都灵商会和Assocamerestero主办。',
    location: '都灵',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings，首届，由皮埃蒙特大区和都灵商会主办。',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: '“Open for Business”网站发布会',
    description: '网站有意大利语和英语版，介绍旅游、高校和工业，并附有闲置或待开发用地的地图。',
    location: 'Palazzo di Città（都灵）',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: '第四届论坛，由都灵市、商会、大学和ASSAIF主办。',
    location: 'Torino Incontra和ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: '第八届航空航天与国防企业洽谈会。',
    location: 'Oval Lingotto（都灵）',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description: 'Vehicle & Transportation Technology Innovation Meetings，由皮埃蒙特大区和都灵商会主办。',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: '由欧洲广播联盟（EBU）主办，主办广播机构为Rai。',
    location: 'PalaOlimpico（都灵）',
  },
  'council-of-europe-2022': {
    name: '欧洲委员会部长委员会第132届会议',
    location: '都灵和Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      '第九届，由abe-BCI Aerospace与Ceipiemonte和ICE（意大利对外贸易委员会）举办，皮埃蒙特大区和商会支持。',
    location: 'Oval Lingotto（都灵）',
  },
  'g7-climate-2024': {
    name: 'G7气候、能源与环境部长会议',
    description: '部长级会议，由G7轮值主席国意大利主办。',
    location: 'Reggia di Venaria（都灵）',
  },
  'icapital-2024': {
    name: '都灵获2024-25年度“欧洲创新之都”称号（颁奖礼）',
    description: '欧盟委员会（欧洲创新理事会，EIC）授予都灵一等奖，奖金100万欧元。',
    location: 'Web Summit（里斯本）',
  },
  'fisu-2025': {
    name: '2025年都灵世界大学生冬季运动会',
    location: '都灵及皮埃蒙特另外五地',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena（都灵）',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      '第十届，由abe-BCI Aerospace与Ceipiemonte和ICE（意大利对外贸易委员会）举办，皮埃蒙特大区和商会支持。',
    location: 'Oval Lingotto（都灵）',
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'イベント日程',
  description: 'トリノと国外で開かれる会合や大型イベント。',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: '第1回。主催はトリノ市、商工会議所、大学、ASSAIF。',
    location: 'Torino Incontra会議場',
  },
  'world-chambers-2015': {
    name: '第9回世界商工会議所大会',
    description: '主催は国際商業会議所（ICC）の世界商工会議所連合とトリノ商工会議所。',
    location: 'Lingotto会議場（トリノ）',
  },
  'led-forum-2015': {
    name: '第3回世界地域経済開発フォーラム',
    description:
      '主催はトリノ市、トリノ大都市圏、UCLG、ORU FOGAR、SEBRAE、国際労働機関（ILO）、国連開発計画（UNDP）。',
    location: 'Polo Reale（トリノ）',
  },
  'ofb-table-2016': {
    name: '「Open for business」円卓会議の初会合',
    description: '市、州、産業連盟、商工会議所、各大学、CEIP、イタリア経済発展省が参加。',
    location: 'Palazzo Civico（トリノ）',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: '主催はSlow Food、ピエモンテ州、トリノ市。',
    location: 'Parco del Valentinoと市中心部（トリノ）',
  },
  'gies-dubai-2016': {
    name: 'トリノ市長、Global Islamic Economy Summitに出席（ドバイ）',
    description: 'サミットに招かれた市長が、Open for businessのプログラムを紹介。',
    location: 'ドバイ',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: '第3回。主催はトリノ市、大学、商工会議所、ASSAIF。',
    location: 'Torino Incontra会議場',
  },
  'g7-industry-2017': {
    name: 'G7情報通信・産業大臣会合',
    description: 'G7議長国イタリアが主催した閣僚会合。',
    location: 'Reggia di Venaria（トリノ）',
  },
  'g7-science-2017': {
    name: 'G7科学大臣会合',
    description: 'G7議長国イタリアが主催した閣僚会合。',
    location: 'Reggia di Venaria（トリノ）',
  },
  'g7-labour-2017': {
    name: 'G7労働雇用大臣会合',
    description: 'G7議長国イタリアが主催した閣僚会合。',
    location: 'Reggia di Venaria（トリノ）',
  },
  'ccie-2017': {
    name: '第26回在外イタリア商工会議所世界大会',
    description: '主催はトリノ商工会議所とAssocamerestero。',
    location: 'トリノ',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings、第1回。主催はピエモンテ州とトリノ商工会議所。',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'ウェブサイト「Open for Business」の発表',
    description: '観光、大学、産業を伊英2か国語で紹介し、遊休地や開発対象地の地図を備えたサイト。',
    location: 'Palazzo di Città（トリノ）',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: '第4回。主催はトリノ市、商工会議所、大学、ASSAIF。',
    location: 'Torino Incontra、ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: '航空宇宙・防衛分野の企業間商談会、第8回。',
    location: 'Oval Lingotto（トリノ）',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings。主催はピエモンテ州とトリノ商工会議所。',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: '主催は欧州放送連合（EBU）、ホスト放送局はRai。',
    location: 'PalaOlimpico（トリノ）',
  },
  'council-of-europe-2022': {
    name: '第132回欧州評議会閣僚委員会',
    location: 'トリノ、Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      '第9回。運営はabe-BCI Aerospace、Ceipiemonte、イタリア貿易促進機構（ICE）、支援はピエモンテ州と商工会議所。',
    location: 'Oval Lingotto（トリノ）',
  },
  'g7-climate-2024': {
    name: 'G7気候・エネルギー・環境大臣会合',
    description: 'G7議長国イタリアが主催した閣僚会合。',
    location: 'Reggia di Venaria（トリノ）',
  },
  'icapital-2024': {
    name: 'トリノ、2024-25年の欧州イノベーション首都に（授賞式）',
    description: '欧州委員会（欧州イノベーション会議、EIC）がトリノに1位の賞金100万ユーロを授与。',
    location: 'Web Summit（リスボン）',
  },
  'fisu-2025': {
    name: 'トリノ2025 FISU冬季ワールドユニバーシティゲームズ',
    location: 'トリノとピエモンテ州内のほか5会場',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena（トリノ）',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      '第10回。運営はabe-BCI Aerospace、Ceipiemonte、イタリア貿易促進機構（ICE）、支援はピエモンテ州と商工会議所。',
    location: 'Oval Lingotto（トリノ）',
  },
};

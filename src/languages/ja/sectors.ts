import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: '8つの分野、1つの街',
  description: 'トリノがすでに得意とする分野、そして、ともに歩む仲間を探す分野。',
};

// Japanese counts in units of 100 million and 10,000: 80億 is the 8 billion in `content/facts`, 758万 the 7.58 million.
export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: '航空宇宙',
    description:
      '2023年、corso Marcheで「Città dell’Aerospazio」（航空宇宙都市）が着工。トリノ工科大学の研究室も入ります。',
    figure: {name: 'ピエモンテ州の航空宇宙産業の従事者数', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: '自動車',
    description:
      'ピエモンテ州の自動車部品企業はイタリア全体の33.6%を占め、2024年の売上高は約199億ユーロです。',
    figure: {name: 'ピエモンテ州の自動車部品企業の数', citation: {name: 'トリノ商工会議所、ANFIA'}},
  },
  biomedical: {
    name: 'バイオメディカル',
    description:
      'Bioindustry ParkはColleretto Giacosaにあります。2009年からbioPmedが州内の健康・生命科学分野を結んでいます。',
    figure: {
      name: 'Bioindustry Park（トリノ近郊）の従業者数',
      citation: {name: 'トリノ大都市圏（Città metropolitana di Torino）'},
    },
  },
  telecommunications: {
    name: '通信',
    description:
      'MP3の基礎となったMPEG-1の研究は、CSELTが主導しました。2017年には、トリノ市とTIMが5Gに関する覚書に署名しました。',
    figure: {name: '研究所CSELTの設立', citation: {name: 'MIT Technology Review Italia'}},
  },
  food: {
    name: '食品',
    description: '1895年にトリノで創業したLavazzaは、2018年、市内に新本社「Nuvola」を開きました。',
    figure: {value: 80, name: '億ユーロ、ピエモンテ州の食品・飲料輸出額', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: '観光',
    description: '2024年、トリノ市と県の宿泊客は289万人近く（5.7%増）、延べ宿泊数は6.9%増えました。',
    figure: {value: 758, name: '万泊、トリノ市と県の延べ宿泊数', citation: {name: 'ANSA'}},
  },
  culture: {
    name: '文化',
    description: '観光と並んで、年月をかけて地域経済の戦略的な資源となり、街を世界へと開いています。',
    figure: {name: 'トリノのエジプト博物館の来館者数', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: '高等教育',
    description:
      '毎年、数千人の留学生が学びます。2022/23年度の出身国は、トリノ大学が131か国、トリノ工科大学が117か国です。',
    figure: {name: 'トリノ工科大学の留学生の割合', citation: {name: 'トリノ工科大学'}},
  },
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: '八个领域，一座城市',
  description: '都灵已有专长的领域，也是都灵寻找同行伙伴的领域。',
};

// Chinese counts in units of 100 million and 10,000: 80亿 is the 8 billion in `content/facts`, 758万 the 7.58 million.
export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: '航空航天',
    description:
      '2023年，“Città dell’Aerospazio”（航空航天城）在corso Marche动工，内设都灵理工大学的实验室。',
    figure: {name: '皮埃蒙特航空航天业从业人数', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: '汽车',
    description: '皮埃蒙特的汽车零部件企业占意大利总数的33.6%，2024年营业额约199亿欧元。',
    figure: {name: '皮埃蒙特汽车零部件企业数', citation: {name: '都灵商会与ANFIA'}},
  },
  biomedical: {
    name: '生物医学',
    description:
      'Bioindustry Park位于Colleretto Giacosa；自2009年起，bioPmed联结皮埃蒙特的健康与生命科学领域。',
    figure: {
      name: 'Bioindustry Park（都灵地区）工作人员数',
      citation: {name: '都灵大都会市'},
    },
  },
  telecommunications: {
    name: '电信',
    description: 'CSELT主导了MPEG-1的研发工作，MP3即以此为基础。2017年，都灵市与TIM签署了5G备忘录。',
    figure: {name: 'CSELT研究中心成立', citation: {name: 'MIT Technology Review Italia'}},
  },
  food: {
    name: '食品',
    description: 'Lavazza于1895年在都灵创立，2018年在市内启用新总部Nuvola。',
    figure: {value: 80, name: '亿欧元，皮埃蒙特食品饮料出口额', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: '旅游',
    description: '2024年，都灵市及都灵省接待过夜游客近289万人次（增长5.7%），过夜总数增长6.9%。',
    figure: {value: 758, name: '万过夜人次，都灵市及都灵省', citation: {name: 'ANSA'}},
  },
  culture: {
    name: '文化',
    description: '多年来，文化与旅游一道成为本地经济的战略资源，也让这座城市面向世界。',
    figure: {name: '都灵埃及博物馆参观人次', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: '高等教育',
    description:
      '每年有数千名外国学生：2022/23学年，都灵大学的外国学生来自131个国家，都灵理工大学的来自117个国家。',
    figure: {name: '都灵理工大学国际学生比例', citation: {name: '都灵理工大学'}},
  },
};

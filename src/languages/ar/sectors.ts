import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'ثمانية قطاعات، مدينة واحدة',
  description: 'حيث تملك تورينو الخبرة، وحيث تبحث عن رفاق طريق.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'الطيران والفضاء',
    description: 'في 2023 بدأت أعمال بناء Città dell’Aerospazio في corso Marche، وفيها مختبرات البوليتكنيك.',
    figure: {name: 'عامل في قطاع الطيران والفضاء في بييمونتي', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'صناعة السيارات',
    description:
      'تضم بييمونتي 33.6% من شركات مكوّنات السيارات في إيطاليا، بمبيعات بلغت نحو 19.9 مليار يورو في 2024.',
    figure: {name: 'شركة لمكوّنات السيارات في بييمونتي', citation: {name: 'غرفة تجارة تورينو وANFIA'}},
  },
  biomedical: {
    name: 'الطب الحيوي',
    description:
      'يقع Bioindustry Park في Colleretto Giacosa، ويجمع bioPmed منذ 2009 قطاع الصحة وعلوم الحياة في بييمونتي.',
    figure: {
      name: 'عامل في Bioindustry Park بمنطقة تورينو',
      citation: {name: 'مدينة تورينو المتروبولية'},
    },
  },
  telecommunications: {
    name: 'الاتصالات',
    description:
      'قاد مركز CSELT العمل على MPEG-1، أساس MP3. وفي 2017 وقّعت البلدية وشركة TIM مذكرة تفاهم حول 5G.',
    figure: {name: 'تأسيس مركز الأبحاث CSELT', citation: {name: 'MIT Technology Review Italia'}},
  },
  food: {
    name: 'الأغذية',
    description: 'تأسست Lavazza في تورينو عام 1895، وافتتحت في المدينة عام 2018 مقرّها الجديد Nuvola.',
    figure: {name: 'مليارات يورو، صادرات بييمونتي الغذائية', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'السياحة',
    description:
      'في 2024 استقبلت تورينو ومقاطعتها قرابة 2.89 مليون نزيل (بزيادة 5.7%)، وارتفعت ليالي المبيت 6.9%.',
    figure: {name: 'مليون ليلة مبيت في تورينو ومقاطعتها', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'الثقافة',
    description:
      'أصبحت مع مرور السنين، إلى جانب السياحة، موردًا استراتيجيًا للاقتصاد المحلي، وهي تفتح المدينة على العالم.',
    figure: {name: 'زائرًا للمتحف المصري في تورينو', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'التعليم العالي',
    description:
      'آلاف الطلاب الأجانب كل عام: في 2022/23 من 131 بلدًا في جامعة تورينو، ومن 117 بلدًا في البوليتكنيك.',
    figure: {name: 'نسبة الطلاب الدوليين في البوليتكنيك', citation: {name: 'بوليتكنيك تورينو'}},
  },
};

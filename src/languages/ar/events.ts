import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'جدول الفعاليات',
  description: 'لقاءات وفعاليات كبرى، في تورينو وخارج إيطاليا.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'الدورة الأولى، من تنظيم البلدية وغرفة التجارة والجامعة وASSAIF.',
    location: 'مركز مؤتمرات Torino Incontra',
  },
  'world-chambers-2015': {
    name: 'المؤتمر التاسع لغرف التجارة العالمية',
    description: 'من تنظيم الاتحاد العالمي لغرف التجارة التابع لغرفة التجارة الدولية، وغرفة تجارة تورينو.',
    location: 'مركز مؤتمرات Lingotto، تورينو',
  },
  'led-forum-2015': {
    name: 'المنتدى العالمي الثالث للتنمية الاقتصادية المحلية',
    description:
      'نظّمته بلدية تورينو ومدينة تورينو المتروبولية مع UCLG وORU FOGAR وSEBRAE ومنظمة العمل الدولية وبرنامج الأمم المتحدة الإنمائي.',
    location: 'Polo Reale، تورينو',
  },
  'ofb-table-2016': {
    name: 'الاجتماع الأول لطاولة عمل «Open for business»',
    description:
      'بمشاركة البلدية والإقليم واتحاد الصناعات وغرفة التجارة والجامعات وCEIP ووزارة التنمية الاقتصادية الإيطالية.',
    location: 'Palazzo Civico، تورينو',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'من تنظيم Slow Food وإقليم بييمونتي وبلدية تورينو.',
    location: 'Parco del Valentino ووسط المدينة، تورينو',
  },
  'gies-dubai-2016': {
    name: 'رئيسة بلدية تورينو في القمة العالمية للاقتصاد الإسلامي (دبي)',
    description: 'شاركت رئيسة البلدية في القمة تلبيةً لدعوة، وقدّمت فيها برنامج Open for business.',
    location: 'دبي',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'الدورة الثالثة، من تنظيم البلدية والجامعة وغرفة التجارة وASSAIF.',
    location: 'مركز مؤتمرات Torino Incontra',
  },
  'g7-industry-2017': {
    name: 'اجتماع وزراء الصناعة وتكنولوجيا المعلومات والاتصالات لمجموعة السبع',
    description: 'اجتماع وزاري نظّمته الرئاسة الإيطالية لمجموعة السبع.',
    location: 'Reggia di Venaria (تورينو)',
  },
  'g7-science-2017': {
    name: 'اجتماع وزراء العلوم لمجموعة السبع',
    description: 'اجتماع وزاري نظّمته الرئاسة الإيطالية لمجموعة السبع.',
    location: 'Reggia di Venaria (تورينو)',
  },
  'g7-labour-2017': {
    name: 'اجتماع وزراء العمل لمجموعة السبع',
    description: 'اجتماع وزاري نظّمته الرئاسة الإيطالية لمجموعة السبع.',
    location: 'Reggia di Venaria (تورينو)',
  },
  'ccie-2017': {
    name: 'المؤتمر العالمي السادس والعشرون لغرف التجارة الإيطالية في الخارج',
    description: 'من تنظيم غرفة تجارة تورينو وAssocamerestero.',
    location: 'تورينو',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'الدورة الأولى من Vehicle & Transportation Technology Innovation Meetings، من تنظيم إقليم بييمونتي وغرفة تجارة تورينو.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: 'تقديم موقع «Open for Business» الإلكتروني',
    description:
      'موقع بالإيطالية والإنجليزية عن السياحة والجامعة والصناعة، يتضمن خريطة للمواقع المهجورة أو القابلة للتطوير.',
    location: 'Palazzo di Città، تورينو',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'الدورة الرابعة، من تنظيم البلدية وغرفة التجارة والجامعة وASSAIF.',
    location: 'Torino Incontra وETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'الدورة الثامنة من لقاءات شركات الطيران والفضاء والدفاع.',
    location: 'Oval Lingotto، تورينو',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'لقاءات Vehicle & Transportation Technology Innovation Meetings، من تنظيم إقليم بييمونتي وغرفة تجارة تورينو.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'من تنظيم اتحاد البث الأوروبي (EBU)، وهيئة البث المضيفة هي Rai.',
    location: 'PalaOlimpico، تورينو',
  },
  'council-of-europe-2022': {
    name: 'الدورة 132 للجنة وزراء مجلس أوروبا',
    location: 'تورينو وReggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'الدورة التاسعة، تديرها abe-BCI Aerospace مع Ceipiemonte ووكالة التجارة الإيطالية (ICE)، بدعم إقليم بييمونتي وغرفة التجارة.',
    location: 'Oval Lingotto، تورينو',
  },
  'g7-climate-2024': {
    name: 'اجتماع وزراء المناخ والطاقة والبيئة لمجموعة السبع',
    description: 'اجتماع وزاري نظّمته الرئاسة الإيطالية لمجموعة السبع.',
    location: 'Reggia di Venaria (تورينو)',
  },
  'icapital-2024': {
    name: 'تورينو العاصمة الأوروبية للابتكار 2024/25 (حفل التتويج)',
    description:
      'منحت المفوضية الأوروبية (مجلس الابتكار الأوروبي) تورينو الجائزة الأولى، وقيمتها مليون يورو.',
    location: 'Web Summit، لشبونة',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'تورينو وخمسة مواقع أخرى في بييمونتي',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena، تورينو',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'الدورة العاشرة، تديرها abe-BCI Aerospace مع Ceipiemonte ووكالة التجارة الإيطالية (ICE)، بدعم إقليم بييمونتي وغرفة التجارة.',
    location: 'Oval Lingotto، تورينو',
  },
};

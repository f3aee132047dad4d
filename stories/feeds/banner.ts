/** Invented feeds with texts that translations may contain. */

/** Long German words that no hyphenation dictionary contains. */
export const longWords = {
  inLanguage: 'de',
  programme: {
    name: 'Open for business',
    organizer: 'Stadt Turin (Beispiel)',
    headline:
      'Beispiel: Wirtschafts\u00adförderungs\u00adkooperations\u00adkonferenz für Unternehmensgründungen',
    description:
      'Ein Beispieltext: Grundstücksverkehrsgenehmigungszuständigkeiten und Niederlassungs\u00adberatungs\u00adangebote aus einer Hand.',
    card: {
      headline: 'Beispiel: Investitionsförderungsgesellschaft',
      description: 'Ein Beispieltext über Grundstücksverkehrsgenehmigungszuständigkeiten.',
    },
    bar: {description: 'Beispiel: Grundstücksverkehrsgenehmigungszuständigkeiten aus einer Hand.'},
    actions: [
      {name: 'Niederlassungsberatungstermin vereinbaren', url: '#termin'},
      {name: 'Wirtschaftsschwerpunktbereiche ansehen', url: '#bereiche'},
    ],
  },
  events: [
    {
      id: 'beispiel',
      name: 'Beispielhafte Außenwirtschaftsförderungskonferenz',
      startDate: '2017-03-29',
      endDate: '2017-04-02',
      url: '#konferenz',
    },
  ],
};

/** Arabic text that contains Latin letters and digits. */
export const rightToLeft = {
  inLanguage: 'ar',
  programme: {
    name: 'Open for business',
    organizer: 'مدينة تورينو (مثال)',
    headline: 'مثال: لشركتك مكان تحت قبة مولي.',
    description: 'نص للمثال: برنامج المدينة وشركائها لمن يستثمر من الخارج.',
    card: {headline: 'مثال: تورينو باب مفتوح.', description: 'نص للمثال: أراضٍ ومؤسسات وجهة اتصال واحدة.'},
    bar: {description: 'مثال: تورينو ترحب بالمستثمرين.'},
    actions: [
      {name: 'استثمر في تورينو', url: '#invest'},
      {name: 'اكتشف القطاعات', url: '#sectors'},
    ],
  },
  events: [
    {
      id: 'example',
      name: 'منتدى للمثال (TIEF)',
      startDate: '2017-03-29',
      endDate: '2017-04-02',
      url: '#forum',
    },
  ],
};

/** Incomplete JSON. */
export const broken = '{"programme": {"name": "Open for business", ';

/** Invented events with texts that translations may contain. */

/** Long words with soft hyphens (U+00AD); the name of the last event has none. */
export const german = {
  inLanguage: 'de',
  headings: {
    events: {
      name: 'Veranstaltungs\u00adübersicht',
      description:
        'Ein Beispiel: Wirtschafts\u00adförderungs\u00adveranstaltungen für Unternehmens\u00adgründungen.',
    },
  },
  events: [
    {
      id: 'conference',
      name: 'Beispielhafte Außen\u00adwirtschafts\u00adförderungs\u00adkonferenz',
      description:
        'Ein Beispieltext über Grundstücks\u00adverkehrs\u00adgenehmigungs\u00adzuständigkeiten und Niederlassungs\u00adberatungs\u00adangebote.',
      startDate: '2017-03-06T09:30',
      endDate: '2017-03-06T18:00',
      location: {
        name: 'Beispiel\u00adveranstaltungs\u00adzentrum',
        address: 'Beispielstraße 1, Turin',
        url: '#ort',
      },
      url: '#konferenz',
    },
    {
      id: 'mission',
      name: 'Beispiel: Unternehmerinnen\u00addelegations\u00adreise',
      startDate: '2017-04-28',
      endDate: '2017-05-02',
      location: 'Beispiel\u00adstadt an der Beispiel\u00adfluss\u00admündung',
      eventStatus: 'EventRescheduled',
      previousStartDate: '2017-03-26',
    },
    {
      id: 'unbroken',
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      startDate: '2017-05-20',
      location: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsbehörde',
      offers: [{availability: 'SoldOut'}],
    },
  ],
};

/** Arabic text that contains Latin letters and digits. */
export const arabic = {
  inLanguage: 'ar',
  headings: {events: {name: 'جدول المواعيد', description: 'مواعيد للمثال فقط.'}},
  events: [
    {
      id: 'over',
      name: 'منتدى للمثال (TIEF)',
      startDate: '2017-02-06',
      endDate: '2017-02-08',
      location: 'تورينو',
      kind: 'forum',
      subjectOf: [{name: 'العروض', url: '#slides'}],
    },
    {
      id: 'on-now',
      name: 'مؤتمر للمثال يُعقد الآن',
      description: 'نص للمثال: مؤسسات ومستثمرون يلتقون في قاعة واحدة.',
      startDate: '2017-03-06T09:30',
      endDate: '2017-03-06T18:00',
      location: {name: 'قاعة المثال', address: 'Via Example 1', url: '#place'},
      url: '#congress',
    },
    {
      id: 'ahead',
      name: 'لقاء للمثال بين الشركات',
      startDate: '2017-04-28',
      endDate: '2017-05-02',
      location: 'Lingotto، تورينو',
    },
    {
      id: 'cancelled',
      name: 'بعثة للمثال',
      startDate: '2017-05-20T10:00',
      eventStatus: 'EventCancelled',
    },
    {id: 'next-year', name: 'لقاء في العام المقبل', startDate: '2018-01-22', location: 'تورينو'},
  ],
};

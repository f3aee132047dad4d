/** Invented sectors with long German words and with Arabic text, which test the layout. The figures are invented. */
const example = (id: string, figure: object, words: object) => ({
  id,
  icon: id,
  url: `#example-${id}`,
  figure,
  ...words,
});

export const german = {
  inLanguage: 'de',
  headings: {sectors: {name: 'Wirtschaftsförderungsschwerpunkte', description: 'Beispiele langer Wörter.'}},
  sectors: [
    example(
      'telecommunications',
      {value: '1.273.354', name: 'Telekommunikationsanschlussteilnehmer'},
      {name: 'Telekommunikationsinfrastruktur', description: 'Hochgeschwindigkeitsdatenübertragungsnetze.'},
    ),
    example(
      'automotive',
      {value: '12.345+', name: 'Kraftfahrzeugzulieferbetriebe im Beispiel'},
      {name: 'Kraftfahrzeugzulieferindustrie', description: 'Antriebsstrangentwicklungsdienstleistungen.'},
    ),
    example(
      'aerospace',
      {value: '2024', name: 'Raumfahrttechnologiezentrumseröffnung'},
      {name: 'Luft- und Raumfahrttechnik', description: 'Satellitennavigationsempfängerprüfstände.'},
    ),
    example(
      'food',
      {value: '99 %', name: 'Lebensmittelunbedenklichkeitsbescheinigungen'},
      {name: 'Lebensmittelverarbeitung', description: 'Haselnussschokoladenherstellungsverfahren.'},
    ),
  ],
};

export const arabic = {
  inLanguage: 'ar',
  headings: {sectors: {name: 'قطاعات المدينة', description: 'أمثلة لعرض الصفحة من اليمين إلى اليسار.'}},
  sectors: [
    example(
      'aerospace',
      {value: 35000, unitText: '+', name: 'رقم للمثال', observationDate: '2023'},
      {name: 'الطيران والفضاء', description: 'وصف قصير للقطاع، للمثال فقط.'},
    ),
    example(
      'automotive',
      {value: 717, name: 'رقم للمثال'},
      {name: 'السيارات', description: 'وصف قصير للقطاع، للمثال فقط.'},
    ),
    example(
      'tourism',
      {value: 7.58, unitText: '+', name: 'رقم للمثال'},
      {name: 'السياحة', description: 'وصف قصير للقطاع، للمثال فقط.'},
    ),
    example(
      'higher-education',
      {value: 21, unitText: '%', name: 'رقم للمثال', observationDate: '2024/25'},
      {name: 'التعليم العالي', description: 'وصف قصير للقطاع، للمثال فقط.'},
    ),
  ],
};

import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Etkinlik takvimi',
  description: 'Torino’da ve yurt dışında toplantılar ve büyük etkinlikler.',
};

export const words: BuiltInTexts['events'] = {
  'tief-2014': {
    name: 'Turin Islamic Economic Forum 2014',
    description: 'İlk forum; Belediye, Ticaret Odası, Üniversite ve ASSAIF tarafından düzenlendi.',
    location: 'Torino Incontra kongre merkezi',
  },
  'world-chambers-2015': {
    name: '9. Dünya Odalar Kongresi',
    description: 'ICC World Chambers Federation ve Torino Ticaret Odası tarafından düzenlendi.',
    location: 'Lingotto kongre merkezi, Torino',
  },
  'led-forum-2015': {
    name: '3. Dünya Yerel Ekonomik Kalkınma Forumu',
    description:
      'Torino Belediyesi ve Città metropolitana di Torino; UCLG, ORU FOGAR, SEBRAE, ILO ve UNDP ile birlikte düzenledi.',
    location: 'Polo Reale, Torino',
  },
  'ofb-table-2016': {
    name: '“Open for business” çalışma grubunun ilk toplantısı',
    description:
      'Belediye, Bölge, Unione Industriale, Ticaret Odası, üniversiteler, CEIP ve Ekonomik Kalkınma Bakanlığının katılımıyla.',
    location: 'Palazzo Civico, Torino',
  },
  'terra-madre-2016': {
    name: 'Terra Madre Salone del Gusto 2016',
    description: 'Slow Food, Piemonte Bölgesi ve Torino Belediyesi tarafından düzenlendi.',
    location: 'Parco del Valentino ve kent merkezi, Torino',
  },
  'gies-dubai-2016': {
    name: 'Belediye Başkanı, Global Islamic Economy Summit’te (Dubai)',
    description: 'Zirveye davet edilen Belediye Başkanı, burada Open for business programını tanıttı.',
    location: 'Dubai',
  },
  'tief-2017': {
    name: 'Turin Islamic Economic Forum 2017',
    description: 'Üçüncü forum; Belediye, Üniversite, Ticaret Odası ve ASSAIF tarafından düzenlendi.',
    location: 'Torino Incontra kongre merkezi',
  },
  'g7-industry-2017': {
    name: 'G7 Sanayi ve Bilişim Bakanları Toplantısı',
    description: 'İtalya’nın G7 dönem başkanlığınca düzenlendi.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-science-2017': {
    name: 'G7 Bilim Bakanları Toplantısı',
    description: 'İtalya’nın G7 dönem başkanlığınca düzenlendi.',
    location: 'Reggia di Venaria (Torino)',
  },
  'g7-labour-2017': {
    name: 'G7 Çalışma Bakanları Toplantısı',
    description: 'İtalya’nın G7 dönem başkanlığınca düzenlendi.',
    location: 'Reggia di Venaria (Torino)',
  },
  'ccie-2017': {
    name: 'Yurt Dışındaki İtalyan Ticaret Odaları 26. Dünya Toplantısı',
    description: 'Torino Ticaret Odası ve Assocamerestero tarafından düzenlendi.',
    location: 'Torino',
  },
  'vtm-2018': {
    name: 'VTM 2018',
    description:
      'Vehicle & Transportation Technology Innovation Meetings’in ilki; düzenleyenler: Piemonte Bölgesi ve Torino Ticaret Odası.',
    location: 'OGR Torino',
  },
  'ofb-site-2019': {
    name: '“Open for Business” sitesinin tanıtımı',
    description:
      'Turizm, üniversite ve sanayi üzerine İtalyanca ve İngilizce site; atıl veya geliştirilecek alanların haritasını da içeriyor.',
    location: 'Palazzo di Città, Torino',
  },
  'tief-2019': {
    name: 'Turin Islamic Economic Forum 2019',
    description: 'Dördüncü forum; Belediye, Ticaret Odası, Üniversite ve ASSAIF tarafından düzenlendi.',
    location: 'Torino Incontra ve ETF Villa Gualino',
  },
  'adm-2021': {
    name: 'Aerospace & Defense Meetings Torino 2021',
    description: 'Havacılık, uzay ve savunma sektörlerindeki ikili iş görüşmelerinin sekizincisi.',
    location: 'Oval Lingotto, Torino',
  },
  'vtm-2022': {
    name: 'VTM 2022',
    description:
      'Vehicle & Transportation Technology Innovation Meetings; düzenleyenler: Piemonte Bölgesi ve Torino Ticaret Odası.',
    location: 'OGR Torino',
  },
  'eurovision-2022': {
    name: 'Eurovision Song Contest 2022',
    description: 'EBU düzenledi; ev sahibi yayıncı Rai idi.',
    location: 'PalaOlimpico, Torino',
  },
  'council-of-europe-2022': {
    name: 'Avrupa Konseyi Bakanlar Komitesi 132. Oturumu',
    location: 'Torino ve Reggia di Venaria',
  },
  'adm-2023': {
    name: 'Aerospace & Defense Meetings Torino 2023',
    description:
      'Dokuzuncu buluşma; düzenleyenler: abe-BCI Aerospace, Ceipiemonte ve ICE; destekleyenler: Piemonte Bölgesi ve Ticaret Odası.',
    location: 'Oval Lingotto, Torino',
  },
  'g7-climate-2024': {
    name: 'G7 İklim, Enerji ve Çevre Bakanları Toplantısı',
    description: 'İtalya’nın G7 dönem başkanlığınca düzenlendi.',
    location: 'Reggia di Venaria (Torino)',
  },
  'icapital-2024': {
    name: 'Torino, 2024-25 Avrupa İnovasyon Başkenti (ödül töreni)',
    description: 'Avrupa Komisyonu (EIC), bir milyon avroluk birincilik ödülünü Torino’ya verdi.',
    location: 'Web Summit, Lizbon',
  },
  'fisu-2025': {
    name: 'Torino 2025 FISU World University Games Winter',
    location: 'Torino ve Piemonte’de beş yer daha',
  },
  'italian-tech-week-2025': {
    name: 'Italian Tech Week 2025',
    location: 'OGR Torino',
  },
  'atp-finals-2025': {
    name: 'Nitto ATP Finals 2025',
    location: 'Inalpi Arena, Torino',
  },
  'adm-2025': {
    name: 'Aerospace & Defense Meetings Torino 2025',
    description:
      'Onuncu buluşma; düzenleyenler: abe-BCI Aerospace, Ceipiemonte ve ICE; destekleyenler: Piemonte Bölgesi ve Ticaret Odası.',
    location: 'Oval Lingotto, Torino',
  },
};

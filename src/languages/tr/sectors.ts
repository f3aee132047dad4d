import type {Heading, BuiltInTexts} from '../../content/built-in-texts.ts';

export const heading: Heading = {
  name: 'Sekiz sektör, tek kent',
  description: 'Torino’nun deneyimli olduğu ve yol arkadaşı aradığı alanlar.',
};

export const words: BuiltInTexts['sectors'] = {
  aerospace: {
    name: 'Havacılık ve uzay',
    description:
      'Corso Marche’de, Politecnico laboratuvarlarını da içeren Città dell’Aerospazio’nun yapımı 2023’te başladı.',
    figure: {name: 'havacılık ve uzay çalışanı, Piemonte', citation: {name: 'ANSA'}},
  },
  automotive: {
    name: 'Otomotiv',
    description:
      'İtalya’daki otomotiv yan sanayi firmalarının %33,6’sı Piemonte’de; 2024 cirosu yaklaşık 19,9 milyar avro.',
    figure: {
      name: 'otomotiv yan sanayi firması, Piemonte',
      citation: {name: 'Torino Ticaret Odası ve ANFIA'},
    },
  },
  biomedical: {
    name: 'Biyomedikal',
    description:
      'Bioindustry Park Colleretto Giacosa’da; bioPmed 2009’dan beri Piemonte’nin sağlık ve yaşam bilimleri kümesi.',
    figure: {
      name: 'Bioindustry Park çalışanı, Torino yöresi',
      citation: {name: 'Città metropolitana di Torino'},
    },
  },
  telecommunications: {
    name: 'Telekomünikasyon',
    description:
      'MP3’ün temeli MPEG-1 çalışmalarını CSELT yönetti. 2017’de Belediye ile TIM bir 5G mutabakatı imzaladı.',
    figure: {
      name: 'CSELT araştırma merkezinin kuruluşu',
      citation: {name: 'MIT Technology Review Italia'},
    },
  },
  food: {
    name: 'Gıda',
    description: 'Torino’da 1895’te kurulan Lavazza, kentteki yeni genel merkezi Nuvola’yı 2018’de açtı.',
    figure: {name: 'milyar avro, Piemonte’nin gıda ihracatı', citation: {name: 'TorinOggi'}},
  },
  tourism: {
    name: 'Turizm',
    description:
      '2024’te Torino ve ilinde geliş sayısı 2,89 milyona yaklaştı (+%5,7); geceleme sayısı %6,9 arttı.',
    figure: {name: 'milyon geceleme, Torino ve ili', citation: {name: 'ANSA'}},
  },
  culture: {
    name: 'Kültür',
    description:
      'Turizm gibi kültür de yıllar içinde yerel ekonominin stratejik bir kaynağı oldu; kenti dünyaya açıyor.',
    figure: {name: 'ziyaretçi, Torino’daki Museo Egizio', citation: {name: 'Blasting News'}},
  },
  'higher-education': {
    name: 'Yükseköğretim',
    description:
      'Her yıl binlerce yabancı öğrenci: 2022/23’te Üniversite’de 131, Politecnico’da 117 ülkeden.',
    figure: {name: 'uluslararası öğrenci oranı, Politecnico', citation: {name: 'Politecnico di Torino'}},
  },
};

import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Torino Belediyesi',
  headline: 'Mole Antonelliana’nın gölgesinde şirketinize yer var.',
  description:
    'Torino Belediyesi ile ortaklarının, şirketlerin kente yerleşmesini ve yurt dışından sermaye gelişini teşvik eden ve kolaylaştıran programı.',
  card: {
    headline: 'Torino’nun kapısı açık.',
    description:
      'Belediye, yerel ekonominin büyümesi için metropol alanında yeni araştırma merkezlerine ve üretim tesislerine yatırım arıyor.',
  },
};

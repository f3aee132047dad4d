import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'Город Турин',
  headline: 'Под Моле-Антонеллиана найдётся место для вашей компании.',
  description:
    'Программа города Турина и\u00A0его партнёров, которая поддерживает и\u00A0облегчает приход компаний и\u00A0приток капитала из-за рубежа.',
  card: {
    headline: 'Двери Турина открыты.',
    description:
      'Город ищет инвестиции в\u00A0новые исследовательские центры и\u00A0производственные площадки на территории агломерации, чтобы росла местная экономика.',
  },
};

import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programmeDetails: BuiltInTexts['programmeDetails'] = {
  organizer: 'بلدية تورينو',
  headline: 'لشركتكم مكان في ظلّ برج مولي أنتونيليانا.',
  description:
    'برنامج بلدية تورينو وشركائها لتشجيع الشركات على الاستقرار في المدينة ورؤوس الأموال على القدوم من الخارج، ولتيسير ذلك.',
  card: {
    headline: 'تورينو باب مفتوح.',
    description:
      'تبحث بلدية تورينو عن استثمارات في مراكز أبحاث ومواقع إنتاج جديدة في منطقتها الحضرية، كي ينمو الاقتصاد المحلي.',
  },
};

import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'إغلاق هذا الإشعار',
  partnerOf: 'شريك في {name}',
  stopScrolling: 'إيقاف الحركة',
  resumeScrolling: 'استئناف',
  moreSectors: {
    zero: 'عرض المزيد من القطاعات',
    one: 'عرض قطاع آخر',
    two: 'عرض قطاعين آخرين',
    few: 'عرض {count} قطاعات أخرى',
    many: 'عرض {count} قطاعًا آخر',
    other: 'عرض {count} قطاع آخر',
  },
  sectorsShown: {
    zero: 'القطاعات {range} من {total}',
    one: 'القطاع {range} من {total}',
    two: 'القطاعان {range} من {total}',
    few: 'القطاعات {range} من {total}',
    many: 'القطاعات {range} من {total}',
    other: 'القطاعات {range} من {total}',
  },
  previousSector: 'القطاع السابق',
  nextSector: 'القطاع التالي',
  loading: 'جارٍ التحميل…',
};

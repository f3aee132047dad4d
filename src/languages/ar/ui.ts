import type {Phrases} from '../it/ui.ts';

export const phrases: Phrases = {
  sectors: 'القطاعات',
  events: 'جدول الفعاليات',
  partners: 'الشركاء',
  promoterTier: {
    zero: 'الجهات المبادِرة',
    one: 'الجهة المبادِرة',
    two: 'الجهتان المبادِرتان',
    few: 'الجهات المبادِرة',
    many: 'الجهات المبادِرة',
    other: 'الجهات المبادِرة',
  },
  partnerTier: 'الشركاء',
  source: 'المصدر: {source}',
  failed: 'تعذّر تحميل البيانات.',
  failedHint: 'يُرجى المحاولة بعد قليل.',
  retry: 'إعادة المحاولة',
};

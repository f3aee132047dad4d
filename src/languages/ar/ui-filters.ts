import type {FilterPhrases} from '../it/ui-filters.ts';

// "ICS" without the dot of ".ics": next to Arabic letters, the dot would appear on the wrong side.
export const phrases: FilterPhrases = {
  earlier: 'الفعاليات السابقة',
  later: 'الفعاليات التالية',
  appleCalendar: 'تقويم Apple (ICS)',
  calendarFile: 'ملف ICS (تقاويم أخرى)',
  newWindow: '(يُفتح في نافذة جديدة)',
  copyEventLink: 'نسخ الرابط لفتحه في المتصفّح',
  copied: 'تم نسخ الرابط.',
  copyByHand: 'الرابط المطلوب نسخه',
  subscribe: 'متابعة الفعاليات في تقويمكم',
  copyCalendarLink: 'نسخ عنوان جدول الفعاليات',
  filters: 'تصفية الفعاليات',
  allEvents: 'الكل',
  pastEvents: 'منتهية',
  search: 'بحث',
  year: 'السنة',
  anyYear: 'كل السنوات',
  place: 'المكان',
  anyPlace: 'كل الأماكن',
  clearFilters: 'إلغاء التصفية',
  noEventFound: 'لم يُعثر على أي فعالية.',
  noEventFoundHint: 'جرّبوا كلمات أخرى، أو معايير أقل.',
};

/** What says in an event when it is (RFC 5545, 3.8.2, 3.8.4 and 3.8.5). */
export const timeProperties = [
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
] as const;

import type {Translation} from '../../locale/fill.ts';

/**
 * The words of the timeline’s filters and calendars in Italian. The types of all other languages come from this
 * object.
 */
export const phrases = {
  earlier: 'Incontri precedenti',
  later: 'Incontri successivi',
  appleCalendar: 'Calendario Apple (.ics)',
  calendarFile: 'File .ics (altri calendari)',
  newWindow: '(si apre in una nuova finestra)',
  copyEventLink: 'Copia il link, da aprire nel browser',
  copied: 'Link copiato.',
  copyByHand: 'Il link, da copiare',
  subscribe: 'Segui l’agenda nel tuo calendario',
  copyCalendarLink: 'Copia l’indirizzo dell’agenda',
  filters: 'Scegli tra gli incontri',
  allEvents: 'Tutti',
  pastEvents: 'Conclusi',
  search: 'Cerca',
  year: 'Anno',
  anyYear: 'Tutti gli anni',
  place: 'Luogo',
  anyPlace: 'Tutti i luoghi',
  clearFilters: 'Azzera i filtri',
  noEventFound: 'Nessun incontro trovato.',
  noEventFoundHint: 'Prova con altre parole, o con meno filtri.',
};

export type FilterPhrases = Translation<typeof phrases>;

import type {Translation} from '../../locale/fill.ts';

/** The words of the timeline in Italian. The types of all other languages come from this object. */
export const phrases = {
  past: 'Concluso',
  now: 'In corso',
  upcoming: 'In arrivo',
  cancelled: 'Annullato',
  postponed: 'Rinviato',
  rescheduled: 'Nuova data',
  movedOnline: 'Online',
  soldOut: 'Posti esauriti',
  oldDate: 'era: {date}',
  online: 'Online',
  alsoOnline: 'Anche online',
  homeCity: 'Torino',
  homeTime: 'Orari di Torino ({offsets}).',
  yourTime: 'Da te: {hours} ({city})',
  materials: 'Materiali',
  addToCalendar: 'Aggiungi al calendario',
  eventCount: {one: '{count} incontro', other: '{count} incontri'},
  dayCount: {one: '{count} giorno', other: '{count} giorni'},
  showMore: {one: 'Mostra un altro incontro', other: 'Mostra altri {count}'},
  nothingPlanned: 'Nessun incontro in programma.',
  nothingPlannedHint: 'Le nuove date escono qui per prime.',
  seePast: 'Vedi gli incontri conclusi',
  kinds: {
    forum: 'Forum',
    congress: 'Congresso',
    conference: 'Conferenza',
    programme: 'Open for business',
    fair: 'Fiera',
    mission: 'Missione',
    ministerial: 'Riunione ministeriale',
    b2b: 'Incontri tra imprese',
    'major-event': 'Grande evento',
    award: 'Premio',
  },
};

export type EventPhrases = Translation<typeof phrases>;

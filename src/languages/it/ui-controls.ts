import type {Translation} from '../../locale/fill.ts';

/** What can be operated on cards, logos and banner, and a list on its way, in Italian, which types all other languages. */
export const phrases = {
  dismiss: 'Chiudi l’avviso',
  partnerOf: 'Partner di {name}',
  stopScrolling: 'Ferma lo scorrimento',
  resumeScrolling: 'Riprendi',
  moreSectors: {one: 'Mostra un altro settore', other: 'Mostra altri {count} settori'},
  sectorsShown: {one: 'Settore {range} di {total}', other: 'Settori {range} di {total}'},
  previousSector: 'Settore precedente',
  nextSector: 'Settore successivo',
  loading: 'Caricamento…',
};

export type ControlPhrases = Translation<typeof phrases>;

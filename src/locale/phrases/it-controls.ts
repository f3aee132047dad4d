import type {Translation} from '../fill.ts';

/** The words of what can be operated on cards, logos and banner in Italian, which type all other languages. */
export const phrases = {
  dismiss: 'Chiudi l’avviso',
  partnerOf: 'Partner di {name}',
  stopScrolling: 'Ferma lo scorrimento',
  resumeScrolling: 'Riprendi',
  moreSectors: {one: 'Mostra un altro settore', other: 'Mostra altri {count} settori'},
  sectorsShown: {one: 'Settore {range} di {total}', other: 'Settori {range} di {total}'},
  previousSector: 'Settore precedente',
  nextSector: 'Settore successivo',
};

export type ControlPhrases = Translation<typeof phrases>;

import type {Translation} from '../../locale/fill.ts';

/**
 * The words of the skeleton and of the controls of cards, logos and banner, in Italian. The types of all other
 * languages come from this object.
 */
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

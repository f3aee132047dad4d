import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Hinweis schließen',
  partnerOf: 'Partner von {name}',
  stopScrolling: 'Bewegung anhalten',
  resumeScrolling: 'Fortsetzen',
  moreSectors: {one: 'Eine weitere Branche anzeigen', other: '{count} weitere Branchen anzeigen'},
  sectorsShown: {one: 'Branche {range} von {total}', other: 'Branchen {range} von {total}'},
  previousSector: 'Vorherige Branche',
  nextSector: 'Nächste Branche',
  loading: 'Wird geladen …',
};

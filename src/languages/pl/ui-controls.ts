import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Zamknij komunikat',
  partnerOf: 'Partner programu {name}',
  stopScrolling: 'Zatrzymaj przewijanie',
  resumeScrolling: 'Wznów',
  moreSectors: {
    one: 'Pokaż jeszcze jeden sektor',
    few: 'Pokaż jeszcze {count} sektory',
    many: 'Pokaż jeszcze {count} sektorów',
    other: 'Pokaż jeszcze {count} sektora',
  },
  sectorsShown: {
    one: 'Sektor {range} z\u00A0{total}',
    few: 'Sektory {range} z\u00A0{total}',
    many: 'Sektory {range} z\u00A0{total}',
    other: 'Sektory {range} z\u00A0{total}',
  },
  previousSector: 'Poprzedni sektor',
  nextSector: 'Następny sektor',
  loading: 'Wczytywanie…',
};

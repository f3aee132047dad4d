import type {ControlPhrases} from './it-controls.ts';

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
    one: 'Sektor {range} z {total}',
    few: 'Sektory {range} z {total}',
    many: 'Sektory {range} z {total}',
    other: 'Sektory {range} z {total}',
  },
  previousSector: 'Poprzedni sektor',
  nextSector: 'Następny sektor',
};

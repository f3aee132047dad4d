import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Închideți anunțul',
  partnerOf: 'Partener {name}',
  stopScrolling: 'Opriți derularea',
  resumeScrolling: 'Reluați',
  moreSectors: {
    one: 'Afișați încă un sector',
    few: 'Afișați încă {count} sectoare',
    other: 'Afișați încă {count} de sectoare',
  },
  sectorsShown: {
    one: 'Sectorul {range} din {total}',
    few: 'Sectoarele {range} din {total}',
    other: 'Sectoarele {range} din {total}',
  },
  previousSector: 'Sectorul anterior',
  nextSector: 'Sectorul următor',
  loading: 'Se încarcă…',
};

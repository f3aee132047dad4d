import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Fechar o aviso',
  partnerOf: 'Parceiro de {name}',
  stopScrolling: 'Parar o movimento',
  resumeScrolling: 'Retomar',
  moreSectors: {
    one: 'Mostrar mais um setor',
    many: 'Mostrar mais {count} de setores',
    other: 'Mostrar mais {count} setores',
  },
  sectorsShown: {
    one: 'Setor {range} de {total}',
    many: 'Setores {range} de {total}',
    other: 'Setores {range} de {total}',
  },
  previousSector: 'Setor anterior',
  nextSector: 'Setor seguinte',
  loading: 'A carregar…',
};

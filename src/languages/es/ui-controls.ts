import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Cerrar el aviso',
  partnerOf: 'Socio de {name}',
  stopScrolling: 'Detener el movimiento',
  resumeScrolling: 'Reanudar',
  moreSectors: {
    one: 'Mostrar un sector más',
    many: 'Mostrar {count} de sectores más',
    other: 'Mostrar {count} sectores más',
  },
  sectorsShown: {
    one: 'Sector {range} de {total}',
    many: 'Sectores {range} de {total}',
    other: 'Sectores {range} de {total}',
  },
  previousSector: 'Sector anterior',
  nextSector: 'Sector siguiente',
  loading: 'Cargando…',
};

import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Fermer ce message',
  partnerOf: 'Partenaire de {name}',
  stopScrolling: 'Arrêter le défilement',
  resumeScrolling: 'Reprendre',
  moreSectors: {
    one: 'Afficher un autre secteur',
    many: 'Afficher {count} d’autres secteurs',
    other: 'Afficher {count} autres secteurs',
  },
  sectorsShown: {
    one: 'Secteur {range} sur {total}',
    many: 'Secteurs {range} sur {total}',
    other: 'Secteurs {range} sur {total}',
  },
  previousSector: 'Secteur précédent',
  nextSector: 'Secteur suivant',
  loading: 'Chargement…',
};

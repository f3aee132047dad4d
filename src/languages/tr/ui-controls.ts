import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Duyuruyu kapat',
  partnerOf: '{name} ortağı',
  stopScrolling: 'Kaydırmayı durdur',
  resumeScrolling: 'Devam et',
  moreSectors: {one: 'Bir sektör daha göster', other: '{count} sektör daha göster'},
  sectorsShown: {one: 'Sektör {range}, toplam {total}', other: 'Sektörler {range}, toplam {total}'},
  previousSector: 'Önceki sektör',
  nextSector: 'Sonraki sektör',
  loading: 'Yükleniyor…',
};

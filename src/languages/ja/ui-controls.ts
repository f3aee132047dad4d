import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'お知らせを閉じる',
  partnerOf: '{name} パートナー',
  stopScrolling: 'スクロールを停止',
  resumeScrolling: '再開',
  moreSectors: {other: 'ほかの{count}分野を表示'},
  sectorsShown: {other: '全{total}分野のうち{range}'},
  previousSector: '前の分野',
  nextSector: '次の分野',
  loading: '読み込み中です。',
};

import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: '알림 닫기',
  partnerOf: '{name} 파트너',
  stopScrolling: '움직임 멈추기',
  resumeScrolling: '다시 시작',
  moreSectors: {other: '분야 {count}개 더 보기'},
  sectorsShown: {other: '전체 {total}개 분야 중 {range}'},
  previousSector: '이전 분야',
  nextSector: '다음 분야',
  loading: '불러오는 중…',
};

import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: '关闭此通知',
  partnerOf: '{name} 合作伙伴',
  stopScrolling: '停止滚动',
  resumeScrolling: '继续',
  moreSectors: {other: '再显示{count}个领域'},
  sectorsShown: {other: '第{range}个领域，共{total}个'},
  previousSector: '上一个领域',
  nextSector: '下一个领域',
  loading: '正在加载…',
};

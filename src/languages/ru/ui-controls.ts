import type {ControlPhrases} from '../it/ui-controls.ts';

export const phrases: ControlPhrases = {
  dismiss: 'Закрыть сообщение',
  partnerOf: 'Партнёр программы {name}',
  stopScrolling: 'Остановить прокрутку',
  resumeScrolling: 'Продолжить',
  moreSectors: {
    one: 'Показать ещё {count} отрасль',
    few: 'Показать ещё {count} отрасли',
    many: 'Показать ещё {count} отраслей',
    other: 'Показать ещё {count} отрасли',
  },
  sectorsShown: {
    one: 'Отрасль {range} из {total}',
    few: 'Отрасли {range} из {total}',
    many: 'Отрасли {range} из {total}',
    other: 'Отрасли {range} из {total}',
  },
  previousSector: 'Предыдущая отрасль',
  nextSector: 'Следующая отрасль',
  loading: 'Загрузка…',
};

import type {Words} from '../../content/words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'تورينو ترحّب بالمستثمرين: مواقع وناس ومؤسسات.'},
  actions: [{name: 'استثمروا في تورينو'}, {name: 'تعرّفوا على القطاعات'}],
};

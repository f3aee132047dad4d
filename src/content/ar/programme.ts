import type {Words} from '../words.ts';

export const programme: Words['programme'] = {
  name: 'Open for business',
  bar: {description: 'تورينو ترحّب بالمستثمرين: مواقع وناس ومؤسسات.'},
  actions: [{name: 'استثمروا في تورينو'}, {name: 'تعرّفوا على القطاعات'}],
};

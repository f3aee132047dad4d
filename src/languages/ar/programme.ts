import type {BuiltInTexts} from '../../content/built-in-texts.ts';

export const programme: BuiltInTexts['programme'] = {
  name: 'Open for business',
  bar: {description: 'تورينو ترحّب بالمستثمرين: مواقع وناس ومؤسسات.'},
  actions: [{name: 'استثمروا في تورينو'}, {name: 'تعرّفوا على القطاعات'}],
};

import type {Drawing} from './icon.ts';

export const arrow: Drawing = ['M3 12h16.5M13 5.25 19.75 12 13 18.75'];

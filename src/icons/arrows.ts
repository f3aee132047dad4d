import type {Drawing} from './icon.ts';

export const arrow: Drawing = ['M3 12h16.5M13 5.25 19.75 12 13 18.75'];
export const chevronDown: Drawing = ['M4.5 8.5 12 16l7.5-7.5'];
export const chevronNext: Drawing = ['m8.5 4.5 7.5 7.5-7.5 7.5'];
export const chevronPrev: Drawing = ['M15.5 4.5 8 12l7.5 7.5'];
export const external: Drawing = ['M6 18 18 6M8.25 5.75h10v10'];

import type {Drawing} from './icon.ts';

export const check: Drawing = ['m4 12.5 5.5 5.5L20 6.5'];
export const chevronDown: Drawing = ['M4.5 8.5 12 16l7.5-7.5'];
export const chevronNext: Drawing = ['m8.5 4.5 7.5 7.5-7.5 7.5'];
export const chevronPrev: Drawing = ['M15.5 4.5 8 12l7.5 7.5'];
export const close: Drawing = ['m5 5 14 14M19 5 5 19'];
export const download: Drawing = ['M12 3v13M6 10.25l6 6 6-6M4 21.25h16'];
export const external: Drawing = ['M6 18 18 6M8.25 5.75h10v10'];
export const pause: Drawing = ['', 'M6 4h4v16H6ZM14 4h4v16h-4Z'];
export const play: Drawing = ['', 'M7 3.5 20 12 7 20.5Z'];

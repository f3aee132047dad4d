import type {Drawing} from './icon.ts';

export const check: Drawing = ['m4 12.5 5.5 5.5L20 6.5'];
export const close: Drawing = ['m5 5 14 14M19 5 5 19'];
export const download: Drawing = ['M12 3v13M6 10.25l6 6 6-6M4 21.25h16'];
export const pause: Drawing = ['', 'M6 4h4v16H6ZM14 4h4v16h-4Z'];
export const play: Drawing = ['', 'M7 3.5 20 12 7 20.5Z'];
export const alert: Drawing = ['M12 2.75 22 20.5H2ZM12 9v6', 'M11.1 16.6h1.8v1.8h-1.8Z'];
export const retry: Drawing = ['M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 3.5v6h-6'];
export const link: Drawing = [
  'M10.5 7.5H8a4.5 4.5 0 0 0 0 9h2.5M13.5 7.5H16a4.5 4.5 0 0 1 0 9h-2.5M8.5 12h7',
];
/** A calendar and the waves of what comes in. */

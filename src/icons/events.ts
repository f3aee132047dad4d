import type {Drawing} from './icon.ts';

export const pin: Drawing = [
  'M12 22C8 17.5 5.25 13.75 5.25 10a6.75 6.75 0 0 1 13.5 0C18.75 13.75 16 17.5 12 22Z',
  'M12 7.75a2.25 2.25 0 1 1 0 4.5 2.25 2.25 0 0 1 0-4.5Z',
];
export const clock: Drawing = ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5.25l3.5 2.5'];
export const statusPast: Drawing = ['M4.75 21.25V10a7.25 7.25 0 0 1 14.5 0v11.25Z'];

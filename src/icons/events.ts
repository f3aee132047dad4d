import type {Drawing} from './icon.ts';

export const pin: Drawing = [
  'M12 22C8 17.5 5.25 13.75 5.25 10a6.75 6.75 0 0 1 13.5 0C18.75 13.75 16 17.5 12 22Z',
  'M12 7.75a2.25 2.25 0 1 1 0 4.5 2.25 2.25 0 0 1 0-4.5Z',
];
export const clock: Drawing = ['M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7v5.25l3.5 2.5'];
export const statusPast: Drawing = ['M4.75 21.25V10a7.25 7.25 0 0 1 14.5 0v11.25Z'];
export const statusNow: Drawing = [
  'M4.75 21.25V10a7.25 7.25 0 0 1 14.5 0v11.25Z',
  'M8 21V11a4 4 0 0 1 8 0v10Z',
];
export const statusUpcoming: Drawing = ['', 'M4 22V10a8 8 0 0 1 16 0v12Z'];
/** `statusPast` with a cross. */
export const statusCancelled: Drawing = [`${statusPast[0]}M8.5 10.5l7 7M15.5 10.5l-7 7`];
/** `statusPast` with a dash. */
export const statusPostponed: Drawing = [`${statusPast[0]}M8.5 14h7`];
export const globe: Drawing = [
  'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18',
];
export const calendarAdd: Drawing = [
  'M9.5 20.25H3.75V5.25h16.5v6M3.75 9.75h16.5M8 2.5v5M16 2.5v5M17 13.5v8M13 17.5h8',
];
export const screen: Drawing = ['M3 4.75h18v11.5H3ZM8 20.25h8M12 16.25v4'];

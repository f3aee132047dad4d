/** Attributes that leave events out. */
export const optionNames = ['show'] as const;

export type Show = 'all' | 'upcoming' | 'past';

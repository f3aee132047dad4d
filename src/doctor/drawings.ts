import type {Drawing} from '../icons/icon.ts';

/** Copies of drawings in `src/icons`. An import of `icons/arrows.ts` would load the chunk that contains Lit. */
export const drawings = {
  error: ['M12 2.75 22 20.5H2ZM12 9v6', 'M11.1 16.6h1.8v1.8h-1.8Z'],
  warning: ['M12 4v10.5', 'M10.75 17.5h2.5V20h-2.5Z'],
  hint: ['M4 10.5a6.5 6.5 0 1 1 13 0 6.5 6.5 0 0 1-13 0ZM15.25 15.25 20.5 20.5'],
  healthy: ['m4 12.5 5.5 5.5L20 6.5'],
  chevron: ['M4.5 8.5 12 16l7.5-7.5'],
  close: ['m5 5 14 14M19 5 5 19'],
  again: ['M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 3.5v6h-6'],
  copy: ['M8.5 8.5h12v12h-12ZM15.5 8.5v-5h-12v12h5'],
  // Horns, and a face with holes for eyes.
  mark: [
    'M2.25 1.75C1.5 7 4 9.75 8 9.75h8c4 0 6.5-2.75 5.75-8C20.5 5 18.5 6.5 15.75 6.5h-7.5C5.5 6.5 3.5 5 2.25 1.75Z',
    'M7.25 6.5h9.5v11a4.75 4.75 0 0 1-9.5 0ZM8.75 11.75H11a1.12 1.12 0 0 1-2.25 0ZM13 11.75h2.25a1.12 1.12 0 0 1-2.25 0Z',
  ],
} satisfies Record<string, Drawing>;

import type {Drawing} from './icon.ts';

export const alert: Drawing = ['M12 2.75 22 20.5H2ZM12 9v6', 'M11.1 16.6h1.8v1.8h-1.8Z'];
export const retry: Drawing = ['M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 3.5v6h-6'];

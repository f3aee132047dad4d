import type {Path} from '../finding.ts';

/** The strings of a text, one for each language, with their paths. */
export function wordings(value: unknown, path: Path): readonly {words: string; at: Path}[] {
  if (typeof value === 'string') return [{words: value, at: path}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([tag, words]: [string, unknown]) =>
    typeof words === 'string' ? [{words, at: [...path, tag]}] : [],
  );
}

/** Field names of other formats, with our names for them. */
const otherNames: Readonly<Record<string, string>> = {
  title: 'name',
  label: 'name',
  summary: 'description',
  text: 'description',
  href: 'url',
  link: 'url',
  src: 'url',
  start: 'startDate',
  date: 'startDate',
  end: 'endDate',
  venue: 'location',
  place: 'location',
  status: 'eventStatus',
  type: 'kind',
  tags: 'keywords',
  categories: 'keywords',
  timezone: 'timeZone',
  lang: 'inLanguage',
  language: 'inLanguage',
  source: 'citation',
  unit: 'unitText',
  sponsors: 'partners',
};

/**
 * The candidate that was probably meant: a synonym, another case, or a typing error. Undefined when none is close
 * enough.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const lower = word.toLowerCase();
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  if (other && all.includes(other)) return other;
  const ranked = all
    .map(candidate => ({candidate, steps: distance(lower, candidate.toLowerCase())}))
    .toSorted((a, b) => a.steps - b.steps);
  const best = ranked[0];
  // One wrong letter in three is accepted as a typing error.
  return best && best.steps <= Math.max(1, Math.floor(lower.length / 3)) ? best.candidate : undefined;
}

/** Damerau–Levenshtein distance (optimal string alignment): letters added, left out, changed, or two exchanged. */
function distance(from: string, to: string): number {
  // A very long key is not a typing error, and would take too long to compare.
  if (Math.abs(from.length - to.length) > 20) return Infinity;
  let older: number[] = [];
  let last = Array.from({length: to.length + 1}, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let steps = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const isExchange = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && isExchange) steps = Math.min(steps, older[column - 2]! + 1);
      current.push(steps);
    }
    older = last;
    last = current;
  }
  return last.at(-1)!;
}

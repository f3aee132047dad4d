import {everything, type Selection} from './facet-counts.ts';

const parameters = {status: 'status', sector: 'sector', year: 'year', place: 'place', text: 'q'} as const;
const names = Object.keys(parameters) as (keyof Selection)[];

/**
 * A selection in the query of the page's address: `?ofb-year=2017&ofb-q=forum`. With an id, a timeline has parameters
 * of its own (`ofb-year-agenda`), so that several share one address. All other parameters and the hash stay.
 */
export function readAddress(id: string): Selection {
  const {searchParams} = new URL(location.href);
  const entries = names.map(name => [name, searchParams.get(parameterOf(name, id)) ?? '']);
  return {...everything, ...(Object.fromEntries(entries) as Partial<Selection>)};
}

/**
 * @param way `push` where the visitor's Back button should undo the choice, `replace` where it should not, as of
 *   every letter typed
 */
export function writeAddress(selection: Selection, id: string, way: 'push' | 'replace'): void {
  const url = new URL(location.href);
  for (const name of names) {
    const value = selection[name];
    if (value) url.searchParams.set(parameterOf(name, id), value);
    else url.searchParams.delete(parameterOf(name, id));
  }
  if (url.href === location.href) return;
  try {
    // The state belongs to the page's own router.
    history[`${way}State`](history.state, '', url);
  } catch (error) {
    // Sandboxed frames and srcdoc have no address of their own, and Safari refuses a hundred changes in ten seconds.
    if (!(error instanceof DOMException)) throw error;
  }
}

function parameterOf(name: keyof Selection, id: string): string {
  return `ofb-${parameters[name]}${id && '-'}${id}`;
}

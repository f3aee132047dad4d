import {everything, type Selection} from './facets.ts';

const parameters = {status: 'status', sector: 'sector', year: 'year', place: 'place', text: 'q'} as const;
const names = Object.keys(parameters) as (keyof Selection)[];

/**
 * Reads the visitor's selection from the query of the page's URL: `?ofb-year=2017&ofb-q=forum`.
 *
 * @param id the element's `id`, which may be empty; it is appended to the names of the parameters (`ofb-year-agenda`),
 *   so that several timelines can share the URL
 */
export function readAddress(id: string): Selection {
  const {searchParams} = new URL(location.href);
  const entries = names.map(name => [name, searchParams.get(parameterOf(name, id)) ?? '']);
  return {...everything, ...(Object.fromEntries(entries) as Partial<Selection>)};
}

/**
 * Writes the visitor's selection to the page's URL. Other parameters and the hash stay. If the browser does not permit
 * the change, the URL stays as it is.
 *
 * @param way `push` adds an entry to the session history, so that the Back button undoes the selection; `replace` adds
 *   none, for example while the visitor is typing
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
    // Keeps the history state, because it belongs to the page's router.
    history[`${way}State`](history.state, '', url);
  } catch (error) {
    // Sandboxed and `srcdoc` frames have no URL of their own, and Safari permits only 100 changes in 10 seconds.
    if (!(error instanceof DOMException)) throw error;
  }
}

function parameterOf(name: keyof Selection, id: string): string {
  return `ofb-${parameters[name]}${id && '-'}${id}`;
}

import type {SectorView} from '../../model/content.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {Host} from './layouts/layout.ts';

/** The sectors that a page asks for, in its order. */
export class Selection {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** All sectors where the page names none. */
  of(sectors: readonly SectorView[]): readonly SectorView[] {
    return selectSectors(sectors, this.#host.sectors ?? '');
  }
}

/**
 * The sectors that a list of ids names, in its order; all of them where it names none. Ids that no sector has are
 * left out, and named once in the console.
 *
 * @param ids with spaces or commas between them
 */
export function selectSectors(sectors: readonly SectorView[], ids = ''): readonly SectorView[] {
  const wanted = [...new Set(ids.match(/[^\s,]+/g))];
  if (wanted.length === 0) return sectors;
  const known = sectors.map(({id}) => id);
  const unknown = wanted.filter(id => !known.includes(id));
  if (unknown.length > 0)
    reportAttribute('ofb-sector-cards sectors', unknown.join(' '), `some of ${known.join(', ')}`);
  return wanted.flatMap(wantedId => sectors.filter(({id}) => id === wantedId));
}

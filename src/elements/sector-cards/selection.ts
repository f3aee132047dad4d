import type {SectorView} from '../../model/content.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {SectorCardsHost} from './layouts/layout.ts';

/** Selects the sectors that the attribute `sectors` names, in its order. */
export class Selection {
  readonly #host: SectorCardsHost;

  constructor(host: SectorCardsHost) {
    this.#host = host;
  }

  /** The selected sectors; all sectors if the attribute names none. */
  of(sectors: readonly SectorView[]): readonly SectorView[] {
    return selectSectors(sectors, this.#host.sectors ?? '');
  }
}

/**
 * The sectors that a list of ids names, in the order of the list; all sectors if the list is empty. Unknown ids are
 * named once in the console, and left out.
 *
 * @param ids separated by spaces or commas
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

import type {SectorView} from '../../model/content.ts';

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
  if (unknown.length > 0) {
    warnOnce(
      `Open for business widgets: <ofb-sector-cards sectors>: found ${unknown.join(', ')}, expected some of ${known.join(', ')}.`,
    );
  }
  return wanted.flatMap(wantedId => sectors.filter(({id}) => id === wantedId));
}

const warnings = new Set<string>();

function warnOnce(message: string): void {
  if (!warnings.has(message)) console.warn(message);
  warnings.add(message);
}

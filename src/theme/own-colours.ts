import {written} from './colour.ts';
import {contrastFaults, type Contrast} from './contrast.ts';
import {drawnColours} from './drawn-colours.ts';
import {ownColours} from './own-colours.styles.ts';

export const styles = [ownColours];

const reported = new WeakMap<HTMLElement, Set<string>>();

/** How a page's owner knows what is no property. */
const words: Readonly<Record<string, string>> = {
  'on-brand': 'words',
  'on-field': 'words',
  'on-field-muted': 'words',
  ink: 'words',
  danger: 'errors',
};

/** Tells a page's owner, once for each element and pair of colours, what cannot be read. */
export function reportContrast(host: HTMLElement): void {
  // The colours are the visitor's own, then.
  if (matchMedia('(forced-colors: active)').matches) return;
  const known = reported.get(host) ?? new Set();
  reported.set(host, known);
  for (const fault of contrastFaults(drawnColours(host))) {
    // Where a pointer rests it is the same surface, to whoever sets it.
    const pair = `${fault.front} ${fault.ground.replace('sunk', 'surface')}`;
    if (!known.has(pair))
      console?.warn?.(`Open for business widgets: <${host.localName}>: ${messageOf(fault)}`);
    known.add(pair);
  }
}

function messageOf({front, ground, colours, ratio, least}: Contrast): string {
  const [ink, paper] = colours.map(written);
  const property = ground === 'sunk' ? '--ofb-surface under the pointer' : `--ofb-${ground}`;
  // 4.499 is not 4.5: rounded down.
  const contrast = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `found ${words[front] ?? `--ofb-${front}`} ${ink!} on ${property} ${paper!}, a contrast of ${contrast}, expected at least ${least}.`;
}

import {over, type Colour} from './colour.ts';
import {pairs, type Colours} from './contrast.ts';
import {groundsUnder} from './grounds-under.ts';
import {readColour} from './read-colour.ts';

const grounds = new Set(pairs.map(({ground}) => ground));
const names = new Set([...grounds, ...pairs.map(({front}) => front)]);

/**
 * The colours in which a widget is drawn now, whatever CSS they are written in; empty while it has drawn nothing.
 * Grounds that let the page through are told as they are seen, with what is under them.
 *
 * @param host with an open shadow root
 */
export function drawnColours(host: HTMLElement): Colours {
  const root = host.shadowRoot?.querySelector('.widget');
  if (!root) return new Map();
  const probe = document.createElement('span');
  root.append(probe);
  const colours = new Map([...names].map(name => [name, readColour(probe, `var(--_${name})`)]));
  // A widget may be dark on a page that is light.
  probe.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  const page = groundsUnder(host, css => readColour(probe, css));
  probe.remove();

  const own = host.getAttribute('frame') === 'none' ? [] : [colours.get('surface')];
  const surface = flatten([...own, ...page]);
  return new Map(
    [...colours].map(([name, colour]) => {
      if (name === 'surface') return [name, surface];
      return [name, grounds.has(name) ? flatten([colour, surface]) : colour];
    }),
  );
}

/** @param layers the uppermost first; one that is not known hides what is below it */
function flatten(layers: readonly (Colour | undefined)[]): Colour | undefined {
  const last = layers.findIndex(layer => !layer || layer[3] === 1);
  const lowest = layers[last];
  return lowest && layers.slice(0, last).reduceRight<Colour>((under, layer) => over(layer!, under), lowest);
}

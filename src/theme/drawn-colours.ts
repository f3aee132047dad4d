import {over, type Colour} from './colour.ts';
import {pairs, type Colours} from './contrast.ts';
import {groundsUnder} from './grounds-under.ts';
import {readColour} from './read-colour.ts';

const grounds = new Set(pairs.map(({ground}) => ground));
const names = new Set([...grounds, ...pairs.map(({front}) => front)]);

/**
 * The colours that a widget uses now, by token name, whatever CSS notation the page has used. A background that is
 * partly transparent is composited over the backgrounds under it. The map is empty before the first render.
 *
 * @param host element with an open shadow root
 */
export function drawnColours(host: HTMLElement): Colours {
  const root = host.shadowRoot?.querySelector('.widget');
  if (!root) return new Map();
  const probe = document.createElement('span');
  root.append(probe);
  const colours = new Map([...names].map(name => [name, readColour(probe, `var(--_${name})`)]));
  // The page may have another colour scheme than the widget.
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

/** @param layers the uppermost first. Under an unknown layer the result is `undefined`. */
function flatten(layers: readonly (Colour | undefined)[]): Colour | undefined {
  const last = layers.findIndex(layer => !layer || layer[3] === 1);
  const lowest = layers[last];
  return lowest && layers.slice(0, last).reduceRight<Colour>((under, layer) => over(layer!, under), lowest);
}

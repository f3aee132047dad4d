import {written} from '../../theme/colour.ts';
import {contrastFaults} from '../../theme/contrast.ts';
import {drawnColours} from '../../theme/drawn-colours.ts';
import type {Finding} from '../finding.ts';

/** Reports text colours set by the page whose contrast is too low (WCAG 1.4.3). */
export function examineColours(element: HTMLElement): Finding[] {
  // In forced colours mode the colours are the visitor's choice.
  if (matchMedia('(forced-colors: active)').matches) return [];
  const isSet = (name: string) => getComputedStyle(element).getPropertyValue(`--ofb-${name}`) !== '';
  return (
    contrastFaults(drawnColours(element))
      // `sunk` follows from `--ofb-surface`: a fault with `surface` is enough.
      .filter(({front, ground}) => ground !== 'sunk' && (isSet(front) || isSet(ground)))
      .map(({front, ground, colours, ratio, least}) => {
        const [text, back] = [front, ground].map((name, index) =>
          isSet(name) ? `--ofb-${name}` : written(colours[index]!),
        );
        // Rounded down: 4.499 must not be shown as 4.5.
        const shown = Math.floor(ratio * 100) / 100;
        const values = {ratio: shown, least, front: text!, back: back!};
        return {rule: 'contrast', severity: 'error', values, element};
      })
  );
}

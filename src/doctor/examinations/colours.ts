import {written} from '../../theme/colour.ts';
import {contrastFaults} from '../../theme/contrast.ts';
import {drawnColours} from '../../theme/drawn-colours.ts';
import type {Finding} from '../finding.ts';

/** Whether the colours that a page has set can still be read (WCAG 1.4.3). */
export function examineColours(element: HTMLElement): Finding[] {
  // The colours are the visitor's own, then.
  if (matchMedia('(forced-colors: active)').matches) return [];
  const isSet = (name: string) => getComputedStyle(element).getPropertyValue(`--ofb-${name}`) !== '';
  return (
    contrastFaults(drawnColours(element))
      // Where a pointer rests it is the same surface, to whoever sets it.
      .filter(({front, ground}) => ground !== 'sunk' && (isSet(front) || isSet(ground)))
      .map(({front, ground, colours, ratio, least}) => {
        const [text, back] = [front, ground].map((name, index) =>
          isSet(name) ? `--ofb-${name}` : written(colours[index]!),
        );
        // 4.499 is not 4.5: rounded down.
        const shown = Math.floor(ratio * 100) / 100;
        const values = {ratio: shown, least, front: text!, back: back!};
        return {rule: 'contrast', severity: 'error', values, element};
      })
  );
}

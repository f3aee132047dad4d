import {contrastsIn, type Contrast} from '../../src/theme/contrast.ts';
import {schemes, type Palette, type Scheme} from './tokens.ts';

export interface Verdict extends Contrast {
  readonly scheme: Scheme;
  readonly isEnough: boolean;
}

/** The contrast of every pair of colours, in light and in dark mode. */
export function verdictsOn(palette: Palette): readonly Verdict[] {
  return schemes.flatMap(scheme =>
    contrastsIn(palette[scheme]).map(contrast => ({
      ...contrast,
      scheme,
      isEnough: contrast.ratio >= contrast.least,
    })),
  );
}

/** Two decimals, rounded down: 4.499 must not be shown as 4.5. */
export function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

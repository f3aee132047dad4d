import {contrastsIn, type Contrast} from '../../src/theme/contrast.ts';
import {schemes, type Palette, type Scheme} from './tokens.ts';

export interface Verdict extends Contrast {
  readonly scheme: Scheme;
  readonly isEnough: boolean;
}

/** Every pair of colours in light and in dark. */
export function verdictsOn(palette: Palette): readonly Verdict[] {
  return schemes.flatMap(scheme =>
    contrastsIn(palette[scheme]).map(contrast => ({
      ...contrast,
      scheme,
      isEnough: contrast.ratio >= contrast.least,
    })),
  );
}

/** 4.499 is not 4.5: rounded down. */
export function rounded(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

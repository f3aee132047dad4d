import {reportAttribute} from '../../widget/report-attribute.ts';
import type {Host} from './layout.ts';

// The built-in partners pass by in 48 seconds.
const usual = 32;
// Nobody can read what is faster.
const most = 120;

/** How fast the line moves, in px per second. */
export function speedOf(host: Host): number {
  const {speed} = host;
  if (speed === undefined || speed === null) return usual;
  if (speed > 0 && speed <= most) return speed;
  reportAttribute(
    'ofb-partner-logos speed',
    host.getAttribute('speed') ?? String(speed),
    `px per second, above 0 and up to ${most}`,
  );
  return usual;
}

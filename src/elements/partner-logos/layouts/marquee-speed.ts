import {reportAttribute} from '../../widget/report-attribute.ts';
import type {PartnerLogosHost} from './layout.ts';

// At this speed, the built-in partners make one round in 48 seconds.
const usual = 32;
// A faster line cannot be read.
const most = 120;

/**
 * The speed of the line, in px per second. An invalid `speed` is named once in the console, and the usual one
 * returned.
 */
export function speedOf(host: PartnerLogosHost): number {
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

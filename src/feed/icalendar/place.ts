import type {Component} from './component.ts';
import {plainText} from './plain-text.ts';
import type {Report} from './report.ts';
import {textOf} from './text-of.ts';

/** The place of an event: its name, or an object with its name, address and coordinates. */
export type Location =
  | string
  | {
      readonly name: string;
      readonly address?: string;
      readonly geo?: {readonly latitude: number; readonly longitude: number};
    };

/**
 * Reads LOCATION and GEO. The first line of LOCATION is the name; Apple writes the address below it. Invalid
 * coordinates are reported as a problem.
 */
export function locationOf(component: Component, path: string, report: Report): Location | undefined {
  const [name, ...lines] = plainText(textOf(component, 'LOCATION')).split('\n').filter(Boolean);
  const geo = geoOf(component, path, report);
  if (!name) return undefined;
  if (lines.length === 0 && !geo) return name;
  const address = lines.join(', ');
  return {name, ...(address && {address}), ...(geo && {geo})};
}

function geoOf(component: Component, path: string, report: Report) {
  const property = component.first('GEO') ?? component.first('X-APPLE-STRUCTURED-LOCATION');
  if (!property) return undefined;
  const [, latitude, longitude] =
    /^(?:geo:)?\s*([+-]?\d{1,3}(?:\.\d*)?)\s*\\?[;,]\s*([+-]?\d{1,3}(?:\.\d*)?)/i.exec(property.value) ?? [];
  const geo = {latitude: Number(latitude), longitude: Number(longitude)};
  // Programs write 0;0 for unknown coordinates. That point lies in the Atlantic.
  if (geo.latitude === 0 && geo.longitude === 0) return undefined;
  if (Math.abs(geo.latitude) <= 90 && Math.abs(geo.longitude) <= 180) return geo;
  report.add(`${path}.${property.name}`, 'latitude and longitude such as "45.03;7.66"', property.value);
  return undefined;
}

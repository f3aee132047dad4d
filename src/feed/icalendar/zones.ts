import * as v from 'valibot';
import {timeZone} from '../../model/time.ts';
import type {Budget} from './budget.ts';
import type {Calendar} from './component.ts';
import {describedZone} from './described-zone.ts';
import {fromWindows} from './windows-zones.ts';
import {namedZone, utc, type Zone} from './zone.ts';

/** Finds the zone of a TZID; undefined when neither the file nor the platform knows it. */
export type FindZone = (tzid: string) => Zone | undefined;

const named = new Map<string, Zone>();

/**
 * The zones of one calendar. An IANA name is preferred to the VTIMEZONE of the file, because a VTIMEZONE often
 * describes one year only.
 */
export function zonesOf(calendar: Calendar, budget: Budget): FindZone {
  const described = new Map(calendar.zones.map(zone => [zone.first('TZID')?.value, zone]));
  const found = new Map<string, Zone | undefined>();
  const find: FindZone = tzid => {
    const component = described.get(tzid);
    const known = placeOf(tzid) ?? placeOf(component?.first('X-LIC-LOCATION')?.value ?? '');
    if (known) return zoneNamed(known);
    // For an ambiguous name such as "EST" the VTIMEZONE of the file decides.
    return (component && describedZone(tzid, component, budget)) ?? zoneNamed(tzid);
  };
  return tzid => {
    if (!found.has(tzid)) found.set(tzid, find(tzid));
    return found.get(tzid);
  };
}

/**
 * The IANA name in a TZID. The TZID may be this name, may hold it after a vendor prefix
 * (`/mozilla.org/20070129_1/Europe/Rome`), or may be a Windows name.
 */
function placeOf(tzid: string): string | undefined {
  if (!tzid || tzid.length > 100) return undefined;
  const parts = tzid.split('/');
  const tails = tzid.startsWith('/')
    ? parts.slice(1).map((_, index) => parts.slice(index + 1).join('/'))
    : [tzid];
  return tails.find(name => name.includes('/') && v.is(timeZone, name)) ?? fromWindows(tzid);
}

function zoneNamed(name: string): Zone | undefined {
  if (/^(utc|gmt|z|etc\/(utc|gmt|uct|zulu))$/i.test(name)) return utc;
  if (!v.is(timeZone, name)) return undefined;
  const zone = named.get(name) ?? namedZone(name);
  named.set(name, zone);
  return zone;
}

import {nearest} from '../../validator/nearest.ts';
import {attributes, tags} from '../attributes.ts';
import {shorten, type Finding} from '../finding.ts';

/** Reports names that do not exist in a wrapper: `<div data-ofb="banner" data-variant="card">` becomes a widget. */
export function examineWrapper(element: HTMLElement): Finding[] {
  const written = element.dataset['ofb'];
  const names = tags.map(tag => tag.slice('ofb-'.length));
  const name = written?.trim().toLowerCase().replace(/^ofb-/, '');
  const tag = name === undefined ? tags.find(one => element.classList.contains(one)) : `ofb-${name}`;
  const known = tag && attributes[tag];
  if (known) return Object.keys(element.dataset).flatMap(key => misspelt(key, Object.keys(known), element));
  const found = shorten(written ?? '');
  const meant = nearest(name ?? '', names);
  return meant
    ? [{rule: 'misspeltWrapper', severity: 'error', values: {found, meant}, element}]
    : [{rule: 'unknownWrapper', severity: 'error', values: {found, known: names.join(', ')}, element}];
}

/** Pages have `data-*` attributes of their own: only a name close to one of ours is reported. */
function misspelt(key: string, known: readonly string[], element: Element): Finding[] {
  const name = key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
  const meant = name === 'ofb' || known.includes(name) ? undefined : nearest(name, known);
  if (!meant) return [];
  const values = {name: shorten(`data-${name}`), meant: `data-${meant}`};
  return [{rule: 'misspeltAttribute', severity: 'warning', values, element}];
}

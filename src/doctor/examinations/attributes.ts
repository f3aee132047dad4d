import {nearest} from '../../validator/nearest.ts';
import {attributes, type AttributeKind} from '../attributes.ts';
import {shorten, type Finding} from '../finding.ts';

/** Global attributes of HTML, and attributes that frameworks add. They are not reported. */
const foreign =
  /^(accesskey|autofocus|class|dir|draggable|exportparts|hidden|id|inert|is|item\w+|nonce|part|popover|role|slot|style|tabindex|title|translate|xmlns|defer-hydration|(data|aria|ng|v|x|wire)-.*|on\w+|.*[:@_*#[(<].*)$/;

const switchedOff = /^(false|no|off|0)$/i;
const quotes = /^["'“”„‘’«»″]+|["'“”„‘’«»″]+$/g;

/** Reports attributes of a widget that do not exist, and values that an attribute does not accept. */
export function examineAttributes(element: Element): Finding[] {
  const own = attributes[element.localName]!;
  // The page may run another version of the widget, with more attributes.
  const observed = (customElements.get(element.localName) as {observedAttributes?: string[]} | undefined)
    ?.observedAttributes;
  const known = new Set([...Object.keys(own), ...(observed ?? [])]);
  return [...element.attributes].flatMap(({name, value}): Finding[] => {
    if (!known.has(name)) return foreign.test(name) ? [] : [unknown(name, known, element)];
    const fault = Object.hasOwn(own, name) && valueFault(name, value.trim(), own[name]!);
    return fault ? [{...fault, severity: 'warning', element}] : [];
  });
}

function unknown(name: string, known: ReadonlySet<string>, element: Element): Finding {
  // Frameworks and editors drop hyphens and capitals: ctahref, headingLevel.
  const flat = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');
  const meant = [...known].find(one => flat(one) === flat(name)) ?? nearest(name, known);
  const shown = shorten(name);
  return meant
    ? {rule: 'misspeltAttribute', severity: 'warning', values: {name: shown, meant}, element}
    : {
        rule: 'unknownAttribute',
        severity: 'warning',
        values: {name: shown, known: [...known].join(', ')},
        element,
      };
}

function valueFault(
  name: string,
  value: string,
  kind: AttributeKind,
): Pick<Finding, 'rule' | 'values'> | undefined {
  const found = shorten(value);
  const bare = value.replace(quotes, '').trim();
  if (bare !== value && name !== 'content')
    return {rule: 'quotedValue', values: {name, found, meant: shorten(bare)}};
  if (kind === 'switch')
    return switchedOff.test(value) ? {rule: 'switchedOn', values: {name, found}} : undefined;
  if (kind === 'number')
    return Number(value) > 0 ? undefined : {rule: 'wrongValue', values: {name, found, expected: '1, 2, 3…'}};
  if (kind === 'text')
    return /href$/.test(name) && !isAddress(value)
      ? {rule: 'unsafeAddress', values: {name, found}}
      : undefined;
  if (value === '' || kind.includes(value)) return undefined;
  const meant = nearest(value, kind);
  return meant
    ? {rule: 'misspeltValue', values: {name, found, meant}}
    : {rule: 'wrongValue', values: {name, found, expected: kind.join(', ')}};
}

function isAddress(text: string): boolean {
  try {
    return ['https:', 'http:', 'mailto:'].includes(new URL(text, document.baseURI).protocol);
  } catch {
    // TypeError: the address is invalid.
    return false;
  }
}

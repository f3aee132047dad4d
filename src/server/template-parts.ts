/** A piece of a template: static HTML, a value between tags (`index` among all values), or an attribute with values. */
export type TemplatePart =
  | {readonly kind: 'html'; readonly html: string}
  | {readonly kind: 'child'; readonly index: number}
  | AttributePart;

/** An attribute that contains values. */
export interface AttributePart {
  readonly kind: 'attribute';
  /** The name with Lit's prefix: `.` for a property, `?` for a boolean attribute, `@` for an event listener. */
  readonly name: string;
  /** The static texts before, between and after the values: one more than there are values. */
  readonly texts: readonly string[];
  /** The index of the attribute's first value among all values of the template. */
  readonly index: number;
}

const known = new WeakMap<readonly string[], readonly TemplatePart[]>();

/**
 * The pieces of a template, in order. Each template is parsed once.
 *
 * @param strings the static texts of a template literal
 * @throws {SyntaxError} if an attribute does not end
 */
export function partsOf(strings: readonly string[]): readonly TemplatePart[] {
  const parts = known.get(strings) ?? read(strings);
  known.set(strings, parts);
  return parts;
}

/** Matches an open attribute at the end of a text: a space, the name, `=`, and the beginning of the value. */
const openAttribute = /\s([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'<>=`]*))$/;

function read(strings: readonly string[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = strings[0]!;
  let isInTag = false;
  for (let index = 0; index < strings.length - 1;) {
    isInTag = endsInTag(text, isInTag);
    const open = isInTag ? openAttribute.exec(text) : null;
    if (!open) {
      parts.push({kind: 'html', html: text}, {kind: 'child', index});
      text = strings[++index]!;
      continue;
    }
    const {attribute, rest} = readAttribute(open, strings, index);
    parts.push({kind: 'html', html: text.slice(0, -open[0].length)}, attribute);
    index += attribute.texts.length - 1;
    text = rest;
  }
  return [...parts, {kind: 'html', html: text}];
}

function readAttribute(open: RegExpExecArray, strings: readonly string[], index: number) {
  const [, name, double, single, bare = ''] = open;
  const end = double !== undefined ? /"/ : single !== undefined ? /'/ : /(?=[\s>])/;
  const texts = [double ?? single ?? bare];
  for (const next of strings.slice(index + 1)) {
    const place = end.exec(next);
    texts.push(next.slice(0, place?.index));
    if (!place) continue;
    const attribute: AttributePart = {kind: 'attribute', name: name!, texts, index};
    return {attribute, rest: next.slice(place.index + place[0].length)};
  }
  throw new SyntaxError(`The attribute ${name} of a template does not end: ${strings.join('…')}`);
}

/** Whether a tag is open at the end of a text. Texts and attributes of our templates contain no angle brackets. */
function endsInTag(text: string, wasInTag: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
  return opened === closed ? wasInTag : opened > closed;
}

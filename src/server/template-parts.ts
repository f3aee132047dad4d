/** Where the values of a template stand in its HTML. */
export type TemplatePart =
  | {readonly kind: 'html'; readonly html: string}
  | {readonly kind: 'child'; readonly index: number}
  | AttributePart;

/** An attribute with values in it, and where they begin among all values. */
export interface AttributePart {
  readonly kind: 'attribute';
  /** With the mark of what Lit makes of it: `.` a property, `?` a boolean attribute, `@` a listener. */
  readonly name: string;
  /** What stands around the values, one more than there are. */
  readonly texts: readonly string[];
  readonly index: number;
}

const known = new WeakMap<readonly string[], readonly TemplatePart[]>();

/** Reads the static parts of a template, once. */
export function partsOf(strings: readonly string[]): readonly TemplatePart[] {
  const parts = known.get(strings) ?? read(strings);
  known.set(strings, parts);
  return parts;
}

/** An attribute whose value begins at the end of a text: all since its name, and its quotation mark where it has one. */
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

/** Whether a tag is still open at the end of a text; our texts and attributes hold no angle brackets. */
function endsInTag(text: string, wasInTag: boolean): boolean {
  const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
  return opened === closed ? wasInTag : opened > closed;
}

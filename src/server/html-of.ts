import {nothing, type TemplateResult} from 'lit';
import {escape} from './escape.ts';
import {partsOf, type AttributePart} from './template-parts.ts';

/** Boolean properties that change what is visible. They are written as the attributes of the same names. */
const booleanProperties = new Set(['.selected', '.checked']);

/**
 * The HTML that Lit would render for a value, in pieces. Event listeners are left out, properties are written as
 * attributes of the same names.
 *
 * @param value a template, text, a number, `nothing`, or an iterable of these
 */
export function* htmlOf(value: unknown): Generator<string> {
  if (isTemplate(value)) yield* htmlOfTemplate(value);
  else if (value === nothing || value === null || value === undefined || value === '') return;
  else if (typeof value === 'string') yield escape(value);
  else if (isIterable(value)) for (const item of value) yield* htmlOf(item);
  else yield escape(String(value));
}

function* htmlOfTemplate({strings, values}: TemplateResult): Generator<string> {
  for (const part of partsOf(strings)) {
    if (part.kind === 'html') yield part.html;
    else if (part.kind === 'child') yield* htmlOf(values[part.index]);
    else yield attribute(part, values.slice(part.index, part.index + part.texts.length - 1));
  }
}

function attribute({name, texts}: AttributePart, values: readonly unknown[]): string {
  const [mark] = name;
  if (mark === '@') return '';
  if (mark === '?' || booleanProperties.has(name)) {
    return values[0] && values[0] !== nothing ? ` ${name.slice(1)}` : '';
  }
  if (values.includes(nothing)) return '';
  const text = values.map((value, place) => escape(String(value ?? '')) + texts[place + 1]!).join('');
  return ` ${mark === '.' ? name.slice(1) : name}="${texts[0]}${text}"`;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

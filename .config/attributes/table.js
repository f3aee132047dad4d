import {fileURLToPath} from 'node:url';

import {format, resolveConfig} from 'prettier';

/** The manifest gives `heading-level` the type `number`; HTML has only these six heading levels. */
const headingLevels = ['1', '2', '3', '4', '5', '6'];

/**
 * Generates the source of a module with the attributes and permitted values of each element.
 *
 * @param manifest the custom elements manifest, as an object
 * @returns {Promise<string>} TypeScript, formatted with Prettier
 */
export async function tableOf({modules}) {
  const elements = modules.flatMap(({declarations}) => declarations);
  const rows = elements.map(({tagName, attributes}) => [
    tagName,
    Object.fromEntries(attributes.map(attribute => [attribute.name, kindOf(attribute)])),
  ]);
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  return format(textOf(Object.fromEntries(rows)), {...options, parser: 'typescript'});
}

function kindOf({name, type: {text}}) {
  if (name === 'heading-level') return headingLevels;
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (words.length > 0) return words;
  return {boolean: 'switch', number: 'number'}[text] ?? 'text';
}

function textOf(table) {
  const tags = Object.keys(table).map(tag => JSON.stringify(tag));
  return `/**
 * Made from the classes in src/elements by \`npm run build:attributes\`: change it there.
 *
 * What may be written on our tags, in plain words: the doctor and the wrappers also run where no element has loaded.
 */

/** What an attribute takes: one of several words, or a kind of value. */
export type AttributeKind = readonly string[] | 'text' | 'number' | 'switch';

export type Tag = ${tags.join(' | ')};

/** By tag, then by name. */
export const attributes: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = ${JSON.stringify(table, null, 2)};

export const tags = Object.keys(attributes);
`;
}

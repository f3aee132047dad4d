/** The types that all frameworks share: dist/types/elements.d.ts. */

/** @param {readonly import('./interface.js').Element[]} elements */
export function elementTypes(elements) {
  return `/** Made from custom-elements.json: what can be written on each element, whatever the framework. */
import type {Feed} from '../validator/feed-schema.js';

${elements.map(typesOf).join('\n')}`;
}

function typesOf({name, tag, attributes, properties, events, slots, parts}) {
  return `/** Attributes of \`<${tag}>\`, as markup writes them. */
export interface ${name}Attributes {
${fields(attributes)}
}

/** Properties of \`<${tag}>\`, as scripts write them. */
export interface ${name}Properties {
${fields(properties)}
}

/** Properties of \`<${tag}>\` and, by their own names, the attributes that have another name or no property. */
export type ${name}Props = ${name}Properties & Omit<${name}Attributes, keyof ${name}Properties>;

/** Events of \`<${tag}>\`, by name. */
export interface ${name}Events {
${events.map(event => `${comment(event, '  ')}  '${event.name}': ${event.type};`).join('\n')}
}

/** Slots of \`<${tag}>\`. */
export type ${name}Slot = ${union(slots)};

/** Parts of \`<${tag}>\`, for \`::part()\`. */
export type ${name}Part = ${union(parts)};
`;
}

const fields = items =>
  items.map(item => `${comment(item, '  ')}  ${key(item.name)}?: ${item.type} | undefined;`).join('\n');

const comment = ({description}, indent) => (description ? `${indent}/** ${description} */\n` : '');

const key = name => (/^\w+$/.test(name) ? name : `'${name}'`);

const union = items => items.map(({name}) => `'${name}'`).join(' | ');

/** What an editor shows of a whole element: everything that has no type of its own. */
export function documentation({description, slots, parts, events, cssProperties}, indent) {
  const lists = [
    ['Slots', slots],
    ['Parts', parts],
    ['Events', events],
    ['Custom properties', cssProperties],
  ].filter(([, items]) => items.length > 0);
  const lines = [
    description,
    ...lists.flatMap(([title, items]) => [
      '',
      `**${title}**`,
      ...items.map(item => `- \`${item.name}\` – ${item.description}`),
    ]),
  ];
  return `${indent}/**\n${lines.map(line => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`;
}

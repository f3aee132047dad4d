/** The types that all frameworks share: dist/types/elements.d.ts. */

/** @param {readonly import('./interface.js').Element[]} elements */
export function elementTypes(elements) {
  return `/** Made from custom-elements.json: the types that all frameworks share. */
import type {Feed} from '../validator/feed-schema.js';

${elements.map(typesOf).join('\n')}`;
}

function typesOf({name, tag, attributes, properties, events, slots, parts}) {
  return `/** Attributes of \`<${tag}>\`, with types for HTML. */
export interface ${name}Attributes {
${fields(attributes)}
}

/** Properties of \`<${tag}>\`, with types for scripts. */
export interface ${name}Properties {
${fields(properties)}
}

/** Properties of \`<${tag}>\` and the attributes that have no property with the same name. */
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

/** Doc comment of an element, as editors show it: description, slots, parts, events and custom properties. */
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

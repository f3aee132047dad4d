/**
 * Reads the public interface of the elements from the manifest. Only this module decides the type of each name.
 *
 * @typedef {{name: string, type: string, description: string}} Item
 * @typedef {object} Element
 * @property {string} tag `ofb-banner`
 * @property {string} folder `banner`
 * @property {string} className `OfbBanner`
 * @property {string} name `Banner`
 * @property {string} description
 * @property {readonly Item[]} attributes with types for HTML
 * @property {readonly Item[]} properties with types for scripts
 * @property {readonly Item[]} events
 * @property {readonly Item[]} slots the slot without a name is called `default`
 * @property {readonly Item[]} parts
 * @property {readonly (Item & {fallback: string})[]} cssProperties
 */

/** @returns {readonly Element[]} */
export function interfaceIn({modules}) {
  return modules
    .flatMap(({declarations}) => declarations)
    .map(({tagName, name, description, attributes, members, events, slots, cssParts, cssProperties}) => ({
      tag: tagName,
      folder: tagName.replace('ofb-', ''),
      className: name,
      name: name.replace('Ofb', ''),
      description: oneLine(description),
      attributes: attributes.map(attribute => ({...itemOf(attribute), type: inMarkup(attribute)})),
      properties: [
        ...new Map(
          [...members, ...attributes.filter(({fieldName}) => fieldName)].map(member => {
            const item = {...itemOf(member), name: member.fieldName ?? member.name, type: inScript(member)};
            return [item.name, item];
          }),
        ).values(),
      ],
      events: (events ?? []).map(itemOf),
      slots: (slots ?? []).map(slot => ({...itemOf(slot), name: slot.name || 'default'})),
      parts: (cssParts ?? []).map(itemOf),
      cssProperties: cssProperties.map(property => ({...itemOf(property), fallback: property.default})),
    }));
}

function itemOf({name, type, description = ''}) {
  return {name, type: type?.text ?? 'string', description: oneLine(description)};
}

const oneLine = text => text.replace(/\s+/g, ' ').trim();

/** Type of a property. The only `unknown` is `content`: a feed as data, or as JSON text. */
function inScript({type: {text}}) {
  return text === 'unknown' ? 'Feed | string' : text;
}

/**
 * Type of an attribute. A boolean attribute is true also with the value `false` (HTML), so its type has no `false`. If
 * attribute and property have the same name, frameworks set the property, which accepts `false`.
 */
function inMarkup({name, fieldName, type: {text}}) {
  if (text === 'boolean') return name === fieldName ? 'boolean' : "true | ''";
  if (text === 'number') return 'number | `${number}`';
  return inScript({type: {text}});
}

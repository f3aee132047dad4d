/** Generates the tables and controls of the docs pages from the custom elements manifest. */
import type {ArgTypes} from '@storybook/web-components-vite';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  /** The property of an attribute. Stories use this name. */
  readonly fieldName?: string;
}

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly Item[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

/**
 * Returns a function for Storybook's `extractArgTypes`. Storybook's own function overwrites an attribute if a part or a
 * slot has the same name. A tag that is not in the manifest throws a TypeError.
 */
export function argTypesFrom({modules}: Manifest): (tag: string) => ArgTypes {
  return tag => {
    const {attributes, slots, events, cssParts, cssProperties} = modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === tag)!;
    return {
      ...table('Attributes', attributes),
      ...table('Slots', slots),
      ...table('Events', events),
      ...table('Parts', cssParts),
      ...table('Custom properties', cssProperties),
    };
  };
}

function table(category: string, items: readonly Item[] = []): ArgTypes {
  const rows = items.map(({name, fieldName, description, type, default: value}) => [
    category === 'Attributes' ? (fieldName ?? name) : `${category} ${name}`,
    {
      // The default slot has an empty name.
      name: name || '(default)',
      description,
      ...(category === 'Attributes' ? controlFor(type?.text ?? 'string') : {control: {disable: true}}),
      table: {category, type: {summary: type?.text}, defaultValue: {summary: value}},
    },
  ]);
  return Object.fromEntries(rows) as ArgTypes;
}

/** @param type TypeScript type: `'bar' | 'card'` */
function controlFor(type: string): object {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, option]) => option);
  if (options.length > 0) return {control: {type: 'select'}, options};
  if (type === 'boolean' || type === 'number') return {control: {type}};
  return {control: {type: type === 'unknown' ? 'object' : 'text'}};
}

/**
 * How each framework's own types learn of the elements: dist/types/<framework>.d.ts.
 *
 * We write them ourselves. In December 2026 these generators were tried on our manifest: @wc-toolkit/jsx-types 1.8.2,
 * @wc-toolkit/react-wrappers 1.0.0, @wc-toolkit/module-path-resolver 1.0.0, custom-element-react-wrappers 1.7.3,
 * custom-element-jsx-integration 1.6.0, custom-element-vuejs-integration 1.4.0, custom-element-svelte-integration 1.2.0
 * and custom-element-solidjs-integration 1.9.0. What jsx-types writes compiles, the rest does not. But it refuses
 * `useRef` of React and `createRef` of Preact, accepts `next-event={false}`, which would be true, and has no `on…$` for
 * Qwik. The custom-element-* generators write `CustomEvent<CustomEvent<…>>` and `OfbBanner["undefined"]` for an attribute
 * without a property, `theme`; those for Vue and Svelte accept a wrong `variant`. None writes types for Angular.
 * module-path-resolver adds a second module for each element. What ours can do, test/consumers proves with the compiler
 * of each framework, with right and wrong examples.
 */
import {documentation} from './elements.js';

/** @type {Readonly<Record<string, (elements: readonly import('./interface.js').Element[]) => string>>} */
export const frameworks = {
  // An attribute without a property of its name is set as an attribute, everything else as a property.
  react: elements =>
    jsx(elements, {
      imports: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';`,
      handlers: handlers('`on${Name}`'),
      host: 'DetailedHTMLProps<HTMLAttributes<Element>, Element>',
      module: 'react',
      namespace: 'JSX',
    }),

  preact: elements =>
    jsx(elements, {
      imports: `import type {ClassAttributes, HTMLAttributes} from 'preact';`,
      handlers: handlers('`on${Name}`'),
      host: 'HTMLAttributes<Element> & ClassAttributes<Element>',
      module: 'preact',
      namespace: 'JSX',
    }),

  // Solid sets properties, whatever the name; what is an attribute alone needs `attr:`.
  solid: elements =>
    jsx(elements, {
      imports: `import type {JSX} from 'solid-js';`,
      handlers: `${handlers('`on:${Name}`')}
/** \`prop:content\`, \`attr:theme\`, \`bool:next-event\`. */
type Prefixed<Properties, Attributes> = {
  [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name];
} & {
  [Name in keyof Attributes & string as \`attr:\${Name}\`]?: Attributes[Name];
} & {
  [Name in keyof Attributes & string as true extends Attributes[Name] ? \`bool:\${Name}\` : never]?: boolean | undefined;
};
`,
      host: 'JSX.HTMLAttributes<Element> & Prefixed<Properties, Attributes>',
      module: 'solid-js',
      namespace: 'JSX',
    }),

  // A page that is resumed has attributes alone; a feed goes in as JSON. Qwik's own types hold ours to the classes.
  qwik: elements =>
    jsx(elements, {
      imports: `import type {HTMLAttributes, QRL} from '@builder.io/qwik';`,
      handlers: `type Handler<Event> = (event: Event, element: Element) => void;

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Name>}$\`]?: QRL<Handler<Events[Name]>> | Handler<Events[Name]> | undefined;
};

type AsClass<Attributes> = {
  [Name in keyof Attributes]: Name extends 'content' ? string | undefined : Exclude<Attributes[Name], \`\${number}\`>;
};
`,
      host: 'HTMLAttributes<Element>',
      props: 'AsClass<Attributes>',
      module: '@builder.io/qwik',
      namespace: 'QwikJSX',
    }),

  svelte: elements =>
    `${head(elements, ['Props', 'Events'])}
import type {HTMLAttributes} from 'svelte/elements';

${handlers('`on${Name}` | `on:${Name}`')}
type Host<Element extends EventTarget, Props, Events> = Props &
  Handlers<Events> &
  Omit<HTMLAttributes<Element>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements
  .map(
    element =>
      `${documentation(element, '    ')}\n    '${element.tag}': Host<${element.className}, ${element.name}Props, ${element.name}Events>;`,
  )
  .join('\n')}
  }
}
`,

  // Templates write events in either form: \`@ofb-dismissed\` asks for the name as it is, or in camelCase.
  vue: elements =>
    `${head(elements, ['Props', 'Events', 'Slot'])}
import type {HTMLAttributes, ReservedProps} from 'vue';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;
${handlers('`on${Capitalize<Name>}` | `on${Capitalize<Camel<Name>>}`')}
type Host<Props, Events, Slot extends string> = new () => {
  $props: Props & Handlers<Events> & Omit<HTMLAttributes, keyof Props> & ReservedProps;
  $slots: {[Name in Slot]?: () => unknown};
};

declare module 'vue' {
  interface HTMLAttributes {
    /** Which slot of a widget it goes into. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
${elements
  .map(
    element =>
      `${documentation(element, '    ')}\n    '${element.tag}': Host<${element.name}Props, ${element.name}Events, ${element.name}Slot>;`,
  )
  .join('\n')}
  }
}
`,

  // Strict templates ask the DOM's own maps, which come with the classes, for references and for \`$event\`.
  angular: elements =>
    `${head(elements, ['Properties', 'Attributes', 'Events'])}

/** The element behind \`#banner\` and \`viewChild<ElementRef<OfbElements['ofb-banner']>>('banner')\`. */
export interface OfbElements {
${elements.map(element => `${documentation(element, '  ')}\n  '${element.tag}': ${element.className} & ${element.name}Properties;`).join('\n')}
}

/** What \`(ofb-dismissed)="close($event)"\` hands over. */
export type OfbEvents = ${elements.map(({name}) => `${name}Events`).join(' & ')};

/** What can be bound, as in \`[content]="feed"\` or \`[attr.theme]="theme"\`. */
export interface OfbBindings {
${elements.map(({tag, name}) => `  '${tag}': ${name}Properties & {[Name in keyof ${name}Attributes as \`attr.\${Name}\`]?: ${name}Attributes[Name]};`).join('\n')}
}
`,
};

function jsx(elements, {imports, handlers, host, props = 'Props', module, namespace}) {
  return `${head(elements, ['Properties', 'Attributes', 'Events'])}
${imports}

${handlers}
type Host<Element extends HTMLElement, Properties, Attributes, Events> = HostProps<
  Element,
  Properties,
  Attributes,
  Events,
  Properties & Omit<Attributes, keyof Properties>
>;
type HostProps<Element extends HTMLElement, Properties, Attributes, Events, Props> = ${props} &
  Handlers<Events> &
  Omit<${host}, keyof Props>;

declare module '${module}' {
  namespace ${namespace} {
    interface IntrinsicElements {
${elements
  .map(
    element => `${documentation(element, '      ')}
      '${element.tag}': Host<${element.className}, ${element.name}Properties, ${element.name}Attributes, ${element.name}Events>;`,
  )
  .join('\n')}
    }
  }
}
`;
}

const handlers = name => `type Handlers<Events> = {
  [Name in keyof Events & string as ${name}]?: ((event: Events[Name]) => void) | undefined;
};
`;

/** @param {readonly string[]} kinds which types of each element are asked for */
function head(elements, kinds) {
  const classes = elements.map(
    ({className, folder}) => `import type {${className}} from '../elements/${folder}/${folder}.js';`,
  );
  const types = elements.flatMap(({name}) => kinds.map(kind => `  ${name}${kind},`));
  return `/** Made from custom-elements.json. */
${classes.join('\n')}
import type {
${types.join('\n')}
} from './elements.js';`;
}

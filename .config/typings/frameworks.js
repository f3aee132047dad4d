/**
 * Generates the type declarations of the elements for each framework: dist/types/<framework>.d.ts.
 *
 * The declarations are our own code. In December 2026 these generators were tried with our manifest:
 * @wc-toolkit/jsx-types 1.8.2, @wc-toolkit/react-wrappers 1.0.0, @wc-toolkit/module-path-resolver 1.0.0,
 * custom-element-react-wrappers 1.7.3, custom-element-jsx-integration 1.6.0, custom-element-vuejs-integration 1.4.0,
 * custom-element-svelte-integration 1.2.0 and custom-element-solidjs-integration 1.9.0. Only the output of jsx-types
 * compiles. But it rejects `useRef` of React and `createRef` of Preact, accepts `next-event={false}`, which HTML reads
 * as true, and has no `on…$` for Qwik. The custom-element-* generators write `CustomEvent<CustomEvent<…>>`, and
 * `OfbBanner["undefined"]` for `theme`, an attribute without a property; those for Vue and Svelte accept an invalid
 * `variant`. None writes types for Angular. module-path-resolver adds a second module for each element. test/consumers
 * tests our declarations with the compiler of each framework, with valid and invalid examples.
 */
import {documentation} from './elements.js';

/** @type {Readonly<Record<string, (elements: readonly import('./interface.js').Element[]) => string>>} */
export const frameworks = {
  // React sets a property if the element has one with this name, otherwise an attribute.
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

  // Solid always sets properties; an attribute without a property needs the prefix `attr:`.
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

  // A resumed Qwik page can only set attributes, so a feed is JSON text. AsClass makes attributes fit the classes.
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

  // A template may write the name of an event with hyphens, as in `@ofb-dismissed`, or in camelCase.
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
    /** The slot of the widget that gets this element. */
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

  // Strict templates take the types of references and of `$event` from the DOM's maps, which the classes extend.
  angular: elements =>
    `${head(elements, ['Properties', 'Attributes', 'Events'])}

/** The type of the element for \`#banner\` and \`viewChild<ElementRef<OfbElements['ofb-banner']>>('banner')\`. */
export interface OfbElements {
${elements.map(element => `${documentation(element, '  ')}\n  '${element.tag}': ${element.className} & ${element.name}Properties;`).join('\n')}
}

/** The type of \`$event\` in \`(ofb-dismissed)="close($event)"\`. */
export type OfbEvents = ${elements.map(({name}) => `${name}Events`).join(' & ')};

/** Names that a template can bind, as in \`[content]="feed"\` or \`[attr.theme]="theme"\`. */
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

/** @param {readonly string[]} kinds suffixes of the types to import for each element: `Properties`, `Events` */
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

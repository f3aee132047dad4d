import type {StoryObj} from '@storybook/web-components-vite';

export interface Args {
  /** HTML between the tags. */
  readonly children?: string;
  /** A feed as data, or as JSON text. */
  readonly content?: unknown;
  readonly [attribute: string]: unknown;
}

export type Story = StoryObj<Args>;

/** Renders a widget as a page writes it: values of controls become attributes, but functions become properties. */
export function widget(tag: string): (args: Args) => HTMLElement {
  return ({children = '', content, ...attributes}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false || value === '') continue;
      // Functions have no attribute: they give the time and the visitor's time zone.
      if (typeof value === 'function') Object.assign(element, {[name]: value});
      else element.setAttribute(attributeOf(name), value === true ? '' : String(value));
    }
    if (typeof content === 'string') element.setAttribute('content', content);
    else if (content) Object.assign(element, {content});
    element.innerHTML = children;
    return element;
  };
}

const attributeOf = (property: string) => property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

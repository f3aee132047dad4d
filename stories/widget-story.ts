import type {StoryObj} from '@storybook/web-components-vite';

export interface Args {
  /** HTML between the tags. */
  readonly children?: string;
  /** A feed as data, or as JSON text. */
  readonly content?: unknown;
  readonly [attribute: string]: unknown;
}

export type Story = StoryObj<Args>;

/** Renders a widget as a page would write it: the controls become attributes, functions properties. */
export function widget(tag: string): (args: Args) => HTMLElement {
  return ({children = '', content, ...attributes}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false || value === '') continue;
      // Nothing that a page can write: what the time is, where the visitor is.
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

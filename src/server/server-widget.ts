import type {CSSResult, TemplateResult} from 'lit';
import type {ContentSource} from '../controllers/content-source.ts';
import {featuresOf, instancesFor} from '../elements/widget/feature-instances.ts';
import {loadContent, stylesOf, type Content} from '../elements/widget/features.ts';
import type {Widget} from '../elements/widget/widget.ts';
import {serverFeatures} from './features.ts';

export type WidgetClass = (new () => Widget) &
  Pick<typeof Widget, 'plan' | 'elementStyles' | 'observedAttributes'>;

/** What is around a widget, and when it is read. */
export interface Surroundings {
  /** Attributes by name, as written in HTML. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The slots for which the page has something of its own. */
  readonly slots: readonly string[];
  /** Address of the page. */
  readonly base: string;
  readonly now: Date;
  /** The visitor's, an IANA name. */
  readonly timeZone: string;
}

/** A widget with its content, as a server renders it. */
export interface ServerWidget {
  readonly element: Widget;
  readonly content: Content;
  readonly template: TemplateResult;
  /** The style sheets of the element, of the script and of the active features. */
  readonly sheets: readonly CSSResult[];
  /** Whether the widget would hide itself now. */
  readonly isHidden: boolean;
}

/** An element that is in no page: Lit's DOM for servers has no addresses, no children and no clock. */
export function elementOf(Class: WidgetClass, tag: string, surroundings: Surroundings): Widget {
  // Lit makes the properties of a class when a browser asks which attributes it observes.
  void Class.observedAttributes;
  const element = new Class();
  const {attributes, slots, base, now, timeZone} = surroundings;
  const children = slots.map(slot => ({slot}));
  const own = {
    localName: tag,
    baseURI: base,
    children,
    // For `:scope > [slot=title]`.
    querySelector: (selector: string) =>
      children.find(({slot}) => selector === `:scope > [slot=${slot}]`) ?? null,
    clock: () => now,
    visitorZone: () => timeZone,
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(element, name, {value});
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

/** Loads what an element needs, and renders it. */
export async function render(element: Widget, source: ContentSource): Promise<ServerWidget> {
  const Class = element.constructor as unknown as WidgetClass;
  const {dependencies, features} = Class.plan;
  const plan = {dependencies, features: {...features, ...serverFeatures[element.localName]}};
  const loaded = await loadContent(plan, element, source);
  const [fault] = loaded.faults.values();
  if (fault) throw fault;
  const instances = instancesFor(loaded, element);
  const content = {...loaded, features: featuresOf(instances, loaded)};
  return {
    element,
    content,
    template: element.view(content),
    sheets: [...(Class.elementStyles as CSSResult[]), ...stylesOf(loaded)],
    isHidden: [...instances.values()].some(({isHidden}) => isHidden),
  };
}

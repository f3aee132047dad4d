import type {CSSResult, TemplateResult} from 'lit';
import type {ContentSource} from '../controllers/content-source.ts';
import {featuresOf, instancesFor} from '../elements/widget/feature-instances.ts';
import type {Content} from '../elements/widget/features.ts';
import {loadContent, stylesOf} from '../elements/widget/load-content.ts';
import type {Widget} from '../elements/widget/widget.ts';
import {serverFeatures} from './features.ts';

export type WidgetClass = (new () => Widget) &
  Pick<typeof Widget, 'plan' | 'elementStyles' | 'observedAttributes'>;

/** What a browser would know of a widget's page: attributes, slots, address, time and time zone. */
export interface Surroundings {
  /** Values of the attributes, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The names of the slots that the page fills. */
  readonly slots: readonly string[];
  /** URL of the page. */
  readonly base: string;
  readonly now: Date;
  /** IANA name of the visitor's time zone. */
  readonly timeZone: string;
}

/** A widget with its content, as a server renders it. */
export interface ServerWidget {
  readonly element: Widget;
  readonly content: Content;
  readonly template: TemplateResult;
  /** The style sheets of the element, of the script and of the active features. */
  readonly sheets: readonly CSSResult[];
  /** Whether a feature hides the widget now. */
  readonly isHidden: boolean;
}

/** Makes an element without a page. Lit's DOM for servers has no addresses, children or clock: they are added here. */
export function elementOf(Class: WidgetClass, tag: string, surroundings: Surroundings): Widget {
  // Lit creates the properties of a class when `observedAttributes` is read for the first time.
  void Class.observedAttributes;
  const element = new Class();
  const {attributes, slots, base, now, timeZone} = surroundings;
  const children = slots.map(slot => ({slot}));
  const own = {
    localName: tag,
    baseURI: base,
    children,
    // Elements look for slotted children with `:scope > [slot=title]`.
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

/**
 * Loads the dependencies and features of an element, and renders the element.
 *
 * @throws {Error} if a feature cannot be loaded, or the content cannot be loaded
 */
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

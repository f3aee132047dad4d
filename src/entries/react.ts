'use client';

/**
 * The widgets as React components, for React 18: its JSX cannot set properties of elements or listen to their events.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import {OfbBanner as Banner} from '../elements/banner/banner.ts';
import {OfbEventTimeline as EventTimeline} from '../elements/event-timeline/event-timeline.ts';
import {OfbPartnerLogos as PartnerLogos} from '../elements/partner-logos/partner-logos.ts';
import {OfbSectorCards as SectorCards} from '../elements/sector-cards/sector-cards.ts';
import type {Widget} from '../elements/widget/widget.ts';
import type {Feed} from '../validator/feed-schema.ts';
import {register} from './register.ts';
import type {Tag} from './tags.ts';

export const OfbBanner = /* @__PURE__ */ component<Banner, 'ofb-dismissed'>('ofb-banner', Banner);
export const OfbEventTimeline = /* @__PURE__ */ component<
  EventTimeline,
  'ofb-calendar-added' | 'ofb-event-opened' | 'ofb-filter-changed'
>('ofb-event-timeline', EventTimeline);
export const OfbPartnerLogos = /* @__PURE__ */ component<PartnerLogos>('ofb-partner-logos', PartnerLogos);
export const OfbSectorCards = /* @__PURE__ */ component<SectorCards, 'ofb-sector-opened'>(
  'ofb-sector-cards',
  SectorCards,
);

/** The public properties of a widget, without those that all widgets share and those that only its own parts use. */
type Properties<Element> = {
  [
    Name in keyof Element as Name extends keyof HTMLElement | keyof Widget | 'needsCalendars' | 'calendarsAt'
      ? never
      : Element[Name] extends ((...values: never[]) => unknown) | undefined
        ? never
        : Name
  ]?: Element[Name] | undefined;
};

/** The properties and attributes of all widgets. */
interface Shared extends Partial<
  Record<'src' | 'refresh' | 'keep' | 'lang' | 'heading' | 'lead', string | undefined>
> {
  /** A feed as data, or as JSON text; wins over `src`. */
  readonly content?: Feed | string | undefined;
  readonly headingLevel?: number | undefined;
  readonly theme?: 'host' | 'light' | 'dark' | 'auto' | undefined;
  readonly frame?: 'none' | undefined;
  readonly font?: 'system' | undefined;
}

type EventName = Extract<keyof GlobalEventHandlersEventMap, `ofb-${string}`>;

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** Event handlers: `onOfbDismissed` for `ofb-dismissed`. */
type Handlers<Name extends EventName> = {
  readonly [Each in Name as `on${Pascal<Each>}`]?:
    ((event: GlobalEventHandlersEventMap[Each]) => void) | undefined;
};

type Own<Element, Name extends EventName> = Properties<Element> &
  Shared &
  Handlers<Name | 'ofb-loaded' | 'ofb-failed'>;

type Component<Element, Name extends EventName> = ForwardRefExoticComponent<
  Own<Element, Name> & Omit<HTMLAttributes<Element>, keyof Own<Element, Name>> & RefAttributes<Element>
>;

// React warns of layout effects on a server.
const useElementEffect = 'document' in globalThis ? useLayoutEffect : useEffect;

function component<Element extends Widget, Name extends EventName = never>(
  tag: Tag,
  widget: (new () => Element) & Pick<typeof Widget, 'observedAttributes' | 'elementProperties'>,
): Component<Element, Name> {
  const Component = forwardRef<Element, Readonly<Record<string, unknown>>>(
    ({content, ...props}, outerRef) => {
      register(tag, widget);
      const ref = useRef<Element>(null);
      useImperativeHandle(outerRef, () => ref.current!, []);
      useElementEffect(() => void Object.assign(ref.current!, {content}), [content]);
      useElementEffect(() => listen(ref.current!, props));
      return createElement(tag, {...attributesFrom(props, widget), ref});
    },
  );
  Component.displayName = tag;
  return Component as Component<Element, Name>;
}

/** @returns a function that removes the listeners */
function listen(element: HTMLElement, props: Readonly<Record<string, unknown>>): () => void {
  const handlers = Object.entries(props).filter(([name, handler]) => isHandler(name) && handler);
  const each = (change: 'addEventListener' | 'removeEventListener') => {
    for (const [name, handler] of handlers) element[change](eventNameOf(name), handler as EventListener);
  };
  each('addEventListener');
  return () => each('removeEventListener');
}

const isHandler = (name: string) => /^onOfb[A-Z]/.test(name);

/** `ofb-dismissed` of `onOfbDismissed`. */
const eventNameOf = (prop: string) =>
  prop.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`).replace(/^on-/, '');

/** The properties as attributes, so that React on a server renders them, too. */
function attributesFrom(
  props: Readonly<Record<string, unknown>>,
  {observedAttributes, elementProperties}: Pick<typeof Widget, 'observedAttributes' | 'elementProperties'>,
): Record<string, unknown> {
  // Lit fills `elementProperties` when `observedAttributes` is read for the first time.
  void observedAttributes;
  const entries = Object.entries(props).filter(([name]) => !isHandler(name));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const {attribute} = elementProperties.get(name) ?? {};
      const isFlag = elementProperties.has(name) || name === 'hidden' || name === 'inert';
      // On custom elements, React 18 writes `hidden="false"`, and does not know `className`.
      if (isFlag && value === false) return [name, undefined];
      return [name === 'className' ? 'class' : attribute || name, value];
    }),
  );
}

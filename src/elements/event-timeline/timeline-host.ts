import type {CSSResult, ReactiveControllerHost} from 'lit';
import type {Need} from '../../controllers/need.ts';
import type {Order} from './event-groups.ts';
import type {Grouping} from './grouping.ts';
import type {Options} from './filters/attribute-filters.ts';

/** More events than these are rendered bit by bit. */
export const mostAtOnce = 100;

/** The element, as its parts see it. */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement, Options {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly heading?: string;
  readonly lead?: string;
  readonly src?: string;
  readonly limit?: number;
  readonly layout?: string;
  readonly group?: Grouping;
  readonly order?: Order;
  readonly filters?: boolean;
  readonly subscribe?: string;
  readonly structuredData?: boolean;
  isExpanded: boolean;
  /** Renders within the reader's own action, so that the focus can move with it. */
  updateNow(): void;
  /** IANA name. */
  visitorZone(): string;
  need(need: Need): void;
  extra<Module>(
    load: () => Promise<Module & {readonly styles?: readonly CSSResult[]}>,
  ): Module | null | undefined;
}

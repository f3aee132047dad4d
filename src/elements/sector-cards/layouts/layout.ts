import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Localised} from '../../widget/features.ts';
import type {Head} from '../../widget/head.ts';

/** The element, as its features see it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
  readonly expand: boolean;
  /** Whether the content comes from a feed. */
  readonly isFed: boolean;
  /** The current time, where it is not the visitor's. */
  readonly clock?: () => Date;
}

/** One way of laying out the cards. */
export interface Layout {
  /** @param cards list items */
  template(head: Head, cards: readonly TemplateResult[], content: Localised): TemplateResult;
}

import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Localised} from '../../widget/features.ts';
import type {Head} from '../../widget/head.ts';

/** The properties of the element that its features use. */
export interface SectorCardsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
  readonly expand: boolean;
  /** Whether the content comes from a feed. */
  readonly isFed: boolean;
  /** Returns the current time, in place of the device's clock. */
  readonly clock?: () => Date;
}

/** A layout of the cards other than the grid. */
export interface Layout {
  /** @param cards the `<li>` of each card */
  template(head: Head, cards: readonly TemplateResult[], content: Localised): TemplateResult;
}

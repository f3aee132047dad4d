import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Head} from '../../widget/head.ts';

/** The properties of the element that its features use. */
export interface PartnerLogosHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly layout?: string;
  readonly speed?: number;
  /** Whether the content comes from a feed. */
  readonly isFed: boolean;
}

/** A layout of the partners other than the grid. */
export interface Layout {
  /** @param items the `<li>` of each partner, promoters first */
  template(top: Head, items: readonly TemplateResult[]): TemplateResult;
}

import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Head} from '../../widget/head.ts';

/** The element, as its features see it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly layout?: string;
  readonly speed?: number;
  /** Whether the content comes from a feed. */
  readonly isFed: boolean;
}

/** Another arrangement of the partners than the grid. */
export interface Layout {
  /** @param items list items, promoters first */
  template(top: Head, items: readonly TemplateResult[]): TemplateResult;
}

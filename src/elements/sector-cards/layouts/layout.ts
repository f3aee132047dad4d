import type {CSSResult, ReactiveControllerHost, TemplateResult} from 'lit';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';
import type {Head} from '../../widget/head.ts';
import type {Words} from '../../widget/widget.ts';

/** The element, as its parts see it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly layout?: string;
  readonly sectors?: string;
  readonly limit?: number;
  /** What the time is, where it is not the visitor's. */
  readonly clock?: () => Date;
}

/** One way of laying out the cards. */
export interface Layout {
  readonly styles: readonly CSSResult[];
  draw(head: Head, cards: readonly TemplateResult[], setting: LayoutSetting): TemplateResult;
}

export interface LayoutSetting {
  readonly host: Host;
  /** What speaks phrases that are not there yet is not shown. */
  readonly words: Words<Partial<ControlPhrases>>;
}

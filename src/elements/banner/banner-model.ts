import type {ReactiveControllerHost, TemplateResult} from 'lit';

/** A link; it is not shown without a text or without an address. */
interface Link {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** What a banner shows, the same for all variants. */
export interface BannerModel {
  readonly name: string | TemplateResult;
  readonly organizer: string;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** The mark of the programme. */
  readonly mark: TemplateResult;
  readonly mainLink: Link;
  /** Not shown in a bar, which has no room for it. */
  readonly secondLink: Link;
  /** Says that a partner shows the banner, if `name` does not say so: in a bar with a title. */
  readonly role?: unknown;
  readonly nextEvent?: unknown;
  readonly dismissButton?: TemplateResult;
}

/** The properties and methods of the element that its features use. */
export interface BannerHost extends ReactiveControllerHost, HTMLElement {
  readonly variant: string;
  readonly from?: string;
  readonly until?: string;
  readonly remember?: string;
  readonly nextEvent: boolean;
  readonly dismissible: boolean;
  readonly roleOfHost?: string;
  /** The current time in milliseconds since the epoch. */
  now(): number;
  /**
   * Adds a reason to hide the banner, or removes it. The banner is shown again when the last reason is removed; without
   * any reason, a `hidden` that the page has set stays.
   */
  hideFor(reason: 'period' | 'dismissed', isHidden: boolean): void;
}

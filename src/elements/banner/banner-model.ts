import type {ReactiveControllerHost, TemplateResult} from 'lit';

/** A link that may lack its words or its address, and is then not shown. */
interface Link {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
}

/** What a banner shows, in whatever variant. */
export interface BannerModel {
  readonly name: string | TemplateResult;
  readonly organizer: string;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** The programme's mark. */
  readonly mark: TemplateResult;
  readonly mainLink: Link;
  /** For this link a bar has no room. */
  readonly secondLink: Link;
  /** Who shows it, where the name has no room for that. */
  readonly role?: unknown;
  readonly nextEvent?: unknown;
  readonly dismissButton?: TemplateResult;
}

/** The element, as its features see it. */
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
  /** Hides the banner for a reason, or shows it when no reason is left; the page's own `hidden` stays. */
  hideFor(reason: 'period' | 'dismissed', isHidden: boolean): void;
}

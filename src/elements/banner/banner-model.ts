import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Words} from '../../controllers/content-controller.ts';
import type {Need} from '../../controllers/need.ts';
import type {Action} from './layouts/actions.ts';

/** What a banner says, whichever variant says it. */
export interface Wording {
  readonly name: string | TemplateResult;
  readonly organizer: string;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** The programme's mark. */
  readonly bull: TemplateResult;
  /** The main link, and what a variant has room for besides. */
  readonly actions: (others?: unknown) => TemplateResult;
  /** The second link, for which a bar has no room. */
  readonly link: Action;
  /** What stands between the words and the links. */
  readonly more?: unknown;
  /** What closes it. */
  readonly dismiss?: TemplateResult;
}

/** What only some pages ask of a banner, in a module of its own. */
export interface Extension {
  readonly need?: Need;
  /** @returns undefined while its words are on their way, and when the banner is not to be seen */
  extend(wording: Wording, banner: BannerHost, words: Words): Wording | undefined;
}

/** The banner, as its extensions see it. */
export interface BannerHost extends ReactiveControllerHost, HTMLElement {
  readonly variant: string;
  readonly from?: string;
  readonly until?: string;
  readonly remember?: string;
  readonly dismissible?: boolean;
  readonly roleOfHost?: string;
  /** What the time is, where it is not the visitor's. */
  readonly clock?: () => Date;
}

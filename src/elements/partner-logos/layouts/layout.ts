import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Words} from '../../../controllers/content-controller.ts';
import type {ControlPhrases} from '../../../languages/it/ui-controls.ts';

export type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly speed?: number;
    readonly layout?: string;
  };

/** What stands on the wall, and over it. */
export interface Wall {
  readonly level: number;
  readonly title: string;
  readonly lead?: string | undefined;
  /** List items, promoters first. */
  readonly items: readonly TemplateResult[];
  readonly phrases: Partial<Words<ControlPhrases>['phrases']>;
}

/** Another arrangement than the grid, in a module of its own. */
export interface Layout {
  /** Nothing where the grid has to do. */
  show(host: Host, wall: Wall): TemplateResult | undefined;
}

import type {ReactiveControllerHost} from 'lit';

/** A timeline that tells others of its events. */
export interface Publisher extends ReactiveControllerHost, HTMLElement {
  readonly src?: string | undefined;
  readonly subscribe?: string | undefined;
  readonly structuredData?: boolean;
}

import type {CSSResult} from 'lit';
import type {Need} from '../../../controllers/need.ts';
import type {EventView} from '../../../model/content.ts';
import type {TimelineWords} from '../event/event.ts';
import type {Reading} from '../clock/archive.ts';

/** What is left of the events when the page, and then a visitor, have chosen. */
export interface Choice {
  readonly events: readonly EventView[];
  /** What stands above the list instead of the word that nothing is planned. */
  readonly notice?: unknown;
  /** What a visitor chooses with. */
  readonly controls?: unknown;
  /** Whether a link leads to one of them, which a limit must not hide. */
  readonly isWhole?: boolean;
}

/** What choosing goes by. */
export interface Grounds {
  readonly words: TimelineWords;
  readonly reading: Reading;
  /** Asks for interface words, or for one more part of the feed. */
  need(need: Need): void;
  /** Loads what only some pages need; see `Widget`. */
  extra<Module>(
    load: () => Promise<Module & {readonly styles?: readonly CSSResult[]}>,
  ): Module | null | undefined;
}

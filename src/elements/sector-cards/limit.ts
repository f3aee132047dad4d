import {html, nothing} from 'lit';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import {fillCount} from '../../locale/fill.ts';
import type {SectorView} from '../../model/content.ts';
import {moveFocus} from '../widget/move-focus.ts';
import {noticeStyles} from '../widget/notice.styles.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import type {SectorCardsHost} from './layouts/layout.ts';
import {limitStyles} from './limit.styles.ts';

/** Shows only the first sectors, and a button that shows the others. */
export class Limit {
  static readonly styles = [noticeStyles, limitStyles];

  declare readonly phrases: ControlPhrases;
  readonly #host: SectorCardsHost;
  #isExpanded = false;

  constructor(host: SectorCardsHost) {
    this.#host = host;
  }

  /**
   * How many of the sectors are shown. All are shown after the button was pressed, or if the hash of the page's
   * address leads to a sector beyond the limit. Any limit but a number from 1 is named once in the console, and all
   * sectors are shown.
   */
  countOf(sectors: readonly SectorView[]): number {
    const {limit} = this.#host;
    if (this.#isExpanded || limit === undefined || limit === null) return sectors.length;
    if (!(limit >= 1)) {
      reportAttribute('ofb-sector-cards limit', String(limit), 'a number from 1 on');
      return sectors.length;
    }
    const hidden = sectors.slice(Math.floor(limit));
    const isLinked = hidden.some(({id}) => globalThis.location?.hash === `#ofb-sector-${id}`);
    this.#isExpanded ||= isLinked;
    return isLinked ? sectors.length : sectors.length - hidden.length;
  }

  /**
   * The button that shows the hidden sectors; nothing if none is hidden.
   *
   * @param hiddenCount how many sectors are beyond the limit
   * @param language BCP 47 tag
   */
  button(hiddenCount: number, language: string): unknown {
    if (hiddenCount === 0) return nothing;
    return html`<button class="button more" part="more" type="button" @click=${() => this.#showAll()}>
      ${fillCount(this.phrases.moreSectors, hiddenCount, language)}
    </button>`;
  }

  /** Shows all sectors, and moves the focus to the first sector that was hidden. */
  async #showAll(): Promise<void> {
    const titles = () => this.#host.renderRoot.querySelectorAll<HTMLElement>('.card-title');
    const {length} = titles();
    this.#isExpanded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    moveFocus(titles()[length]!);
  }
}

import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {chevronNext, chevronPrev} from '../../../icons/arrows.ts';
import {icon, type Drawing} from '../../../icons/icon.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {languageOfText} from '../../../locale/text-language.ts';
import type {EventGroups} from '../event-groups.ts';
import {eventModel, eventTemplate} from '../event/event.ts';
import type {TimelineHost} from '../timeline-host.ts';
import {groupTemplate} from './vertical.ts';
import {horizontalStyles} from './horizontal.styles.ts';
import type {Layout, LayoutContext} from './layout.ts';
import {Scroller} from './scroller.ts';

interface Button {
  readonly part: 'prev' | 'next';
  readonly label: string;
  readonly sign: Drawing;
  readonly steps: -1 | 1;
}

/** The horizontal layout: all events in one row that scrolls sideways. Its keyboard control is that of the browser. */
export class Horizontal implements Layout, ReactiveController {
  static readonly styles = [horizontalStyles];

  declare readonly phrases: FilterPhrases;
  readonly #host: TimelineHost;
  readonly #scroller = new Scroller();

  constructor(host: TimelineHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    this.#scroller.observe(this.#host.renderRoot);
  }

  hostDisconnected(): void {
    this.#scroller.disconnect();
  }

  /** Buttons that scroll the row, for visitors who use only a mouse. */
  tools(): unknown {
    const {earlier, later} = this.phrases;
    return html`<div class="tools">
      ${this.#button({part: 'prev', label: earlier, sign: chevronPrev, steps: -1})}
      ${this.#button({part: 'next', label: later, sign: chevronNext, steps: 1})}
    </div>`;
  }

  list({groups, isReversed}: EventGroups, context: LayoutContext): unknown {
    if (groups.length === 0) return nothing;
    const years = groups.map(group =>
      groupTemplate(group, context, (event, level) =>
        eventTemplate({...eventModel(event, context), description: undefined, actions: nothing}, level),
      ),
    );
    // `aria-label` has the language of its element's `lang`. If the title has another language than the widget, an
    // inner element sets the language of the content again.
    const foreign = languageOfText(context.title);
    return html`<div
      class=${isReversed ? 'street reversed' : 'street'}
      id="street"
      part="street"
      role="region"
      aria-label=${context.title}
      lang=${foreign ?? nothing}
      tabindex="0"
      @scroll=${this.#scroller}
    >
      ${foreign ? html`<div class="years" lang=${context.content.language}>${years}</div>` : years}
    </div>`;
  }

  #button({part, label, sign, steps}: Button): TemplateResult {
    return html`<button
      class="step"
      part=${part}
      type="button"
      aria-label=${label}
      aria-controls="street"
      @click=${(event: Event) => this.#scroller.scroll(event, steps)}
    >
      ${icon(sign, 'directed')}
    </button>`;
  }
}

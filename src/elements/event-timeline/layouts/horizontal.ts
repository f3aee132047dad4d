import {html, nothing} from 'lit';
import {chevronNext, chevronPrev} from '../../../icons/arrows.ts';
import {icon} from '../../../icons/icon.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';
import {languageOfText} from '../../../locale/text-language.ts';
import type {Chronology} from '../event-groups.ts';
import {entryOf} from '../event/event.ts';
import {entryTemplate} from '../event/entry-template.ts';
import {groupTemplate} from './group.ts';
import {horizontalYearStyles} from './horizontal-years.styles.ts';
import {horizontalStyles} from './horizontal.styles.ts';
import type {Setting} from './layout.ts';
import {attend, measure, walk} from './scroller.ts';

export const styles = [horizontalStyles, horizontalYearStyles];

export const need = {phrases: 'filters'} as const;

/** The way up and down the street for those who have neither a keyboard nor a touch screen. */
export function tools({words}: Setting): unknown {
  const {earlier, later} = words.phrases as Partial<FilterPhrases>;
  if (!earlier) return nothing;
  return html`<div class="tools">
    <button
      class="step"
      part="prev"
      type="button"
      aria-label=${earlier}
      aria-controls="street"
      @click=${(event: Event) => walk(event, -1)}
    >
      ${icon(chevronPrev, 'directed')}
    </button>
    <button
      class="step"
      part="next"
      type="button"
      aria-label=${later}
      aria-controls="street"
      @click=${(event: Event) => walk(event, 1)}
    >
      ${icon(chevronNext, 'directed')}
    </button>
  </div>`;
}

/** All plates on one street, which is scrolled sidewards; its keys are the browser's own. */
export function list({groups, isReversed}: Chronology, setting: Setting): unknown {
  if (groups.length === 0) return nothing;
  const years = groups.map(group =>
    groupTemplate(group, setting, (event, level) =>
      entryTemplate({...entryOf(event, setting), description: undefined, actions: nothing}, level),
    ),
  );
  // A name has the language of what it names; what stands in there has the widget's.
  const foreign = languageOfText(setting.title);
  return html`<div
    class=${isReversed ? 'street reversed' : 'street'}
    id="street"
    part="street"
    role="region"
    aria-label=${setting.title}
    lang=${foreign ?? nothing}
    tabindex="0"
    @scroll=${measure}
  >
    ${foreign ? html`<div class="years" lang=${setting.words.language}>${years}</div>` : years}
  </div>`;
}

export const updated = attend;

import {html, type TemplateResult} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon} from '../../icons/icon.ts';
import type {EventPhrases} from '../../languages/it/ui-events.ts';
import {notice} from '../widget/notice.ts';

/** Says that the agenda is empty, and leads to what is over where there is anything. */
export function nothingPlanned(phrases: EventPhrases, seePast?: () => void): TemplateResult {
  return notice({
    look: 'empty',
    title: phrases.nothingPlanned,
    hint: phrases.nothingPlannedHint,
    action: seePast
      ? html`<button class="link" type="button" @click=${seePast}>
          <span>${phrases.seePast}</span>${icon(arrow, 'directed')}
        </button>`
      : undefined,
  });
}

import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../../icons/icon.ts';
import {alert, retry} from '../../icons/interface.ts';
import type {Language} from '../../languages/language.ts';
import type {ContentController} from './content-controller.ts';
import {notice} from './notice.ts';

/** Used when the language itself could not be loaded. */
const english: Pick<Language, 'tag' | 'direction'> & {readonly phrases: Failure} = {
  tag: 'en',
  phrases: {
    failed: 'The data did not arrive.',
    failedHint: 'Try again in a moment.',
    retry: 'Try again',
  },
};

type Failure = Pick<Language['phrases'], 'failed' | 'failedHint' | 'retry'>;

/** The error message with a button that loads again. Needs no further modules, because the network may be down. */
export function failure(content: ContentController): TemplateResult {
  const {tag, direction = 'ltr', phrases} = content.language ?? english;
  const action = html`<button class="button" type="button" @click=${() => content.retry()}>
    ${icon(retry)}${phrases.retry}
  </button>`;
  return html`<div class="widget" lang=${tag} dir=${content.givenDirection ? nothing : direction}>
    <div class="ground">
      ${notice({look: 'failure', title: phrases.failed, hint: phrases.failedHint, sign: icon(alert), action})}
    </div>
  </div>`;
}

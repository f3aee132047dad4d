import {html, nothing, type TemplateResult} from 'lit';
import type {ContentController} from '../../controllers/content-controller.ts';
import {icon} from '../../icons/icon.ts';
import {alert, retry} from '../../icons/interface.ts';
import type {Extra} from './features.ts';
import {notice} from './notice.ts';
import {noticeStyles} from './notice.styles.ts';

/** The designed error: what happened, and a button that tries again. */
export async function viewOf(content: ContentController): Promise<Extra & {view: TemplateResult}> {
  const {tag, direction = 'ltr', phrasesOf} = await content.language();
  const {phrases} = await phrasesOf.controls();
  const action = html`<button class="button" type="button" @click=${() => content.retry()}>
    ${icon(retry)}${phrases.retry}
  </button>`;
  const view = html`<div class="widget" lang=${tag} dir=${content.givenDirection ? nothing : direction}>
    <div class="ground">
      ${notice({look: 'failure', title: phrases.failed, hint: phrases.failedHint, sign: icon(alert), action})}
    </div>
  </div>`;
  return {view, styles: [noticeStyles]};
}

import {html, type TemplateResult} from 'lit';
import type {ContentController} from '../controllers/content-controller.ts';
import {icon} from '../icons/icon.ts';
import {alert, retry} from '../icons/notices.ts';
import {notice} from './notice.ts';
import {noticeStyles} from './notice.styles.ts';

export const styles = [noticeStyles];

/** The designed error: what happened, and a button that tries again. */
export async function failure(content: ContentController): Promise<TemplateResult> {
  const {tag, phrases} = await content.language();
  const action = html`<button class="button" type="button" @click=${() => content.retry()}>
    ${icon(retry)}${phrases.retry}
  </button>`;
  return html`<div class="widget" lang=${tag}>
    <div class="ground">
      ${notice({look: 'failure', title: phrases.failed, hint: phrases.failedHint, sign: icon(alert), action})}
    </div>
  </div>`;
}

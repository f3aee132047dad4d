import {html, type TemplateResult} from 'lit';
import {icon} from '../../../icons/icon.ts';
import {link} from '../../../icons/interface.ts';
import type {FilterPhrases} from '../../../languages/it/ui-filters.ts';

/** A button that copies a URL. If the browser does not permit it, the URL is shown in a field, selected. */
export function copyButton(
  address: string,
  label: string,
  {copied, copyByHand}: FilterPhrases,
): TemplateResult {
  return html`<div class="copy">
    <button class="copier" type="button" @click=${(event: Event) => copy(event, address)}>
      ${icon(link)}<span>${label}</span>
    </button>
    <p class="told" role="status" data-copied=${copied}></p>
    <input class="by-hand" aria-label=${copyByHand} readonly hidden .value=${address} />
  </div>`;
}

async function copy({currentTarget}: Event, address: string): Promise<void> {
  const place = (currentTarget as HTMLElement).parentElement!;
  const told = place.querySelector<HTMLElement>('.told')!;
  const byHand = place.querySelector('input')!;
  try {
    await navigator.clipboard.writeText(address);
    told.textContent = told.dataset.copied!;
  } catch {
    // Writing to the clipboard fails in a page over http: and in the browsers of some apps.
    byHand.hidden = false;
    byHand.select();
  }
}

import {html, type TemplateResult} from 'lit';

/**
 * The words of a control that stands at every event, for those who hear it without what stands around it: with the
 * name of its event. Not as a label, whose words cannot be marked with their language.
 */
export function ofEvent(words: string, name: string): TemplateResult {
  return html`${words}<span class="hidden">: ${name}</span>`;
}

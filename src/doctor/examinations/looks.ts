import type {Tag} from '../attributes.ts';
import {shorten, type Finding} from '../finding.ts';
import {parts} from '../parts.ts';

/** Reports a widget that is in the page but not visible: hidden, without width, or without text. */
export function examineLooks(element: HTMLElement): Finding[] {
  const part = parts[element.localName as Tag];
  const {from, until, remember} = Object.fromEntries(
    ['from', 'until', 'remember'].map(name => [name, element.getAttribute(name)]),
  );
  if (element.hidden && element.localName === 'ofb-banner' && (from ?? until ?? remember) !== null) {
    const period = shorten(`${from ?? '…'} – ${until ?? '…'}`);
    return [{rule: 'outOfPeriod', severity: 'hint', values: {period}, element}];
  }
  if (!element.checkVisibility({checkVisibilityCSS: true, checkOpacity: true}))
    return [{rule: 'hidden', severity: 'warning', element}];
  if (element.clientWidth === 0) return [{rule: 'noWidth', severity: 'error', element}];
  const hasWords = element.shadowRoot?.textContent.trim() || element.textContent.trim();
  if (element.shadowRoot && !hasWords) return [{rule: 'empty', severity: 'warning', values: {part}, element}];
  return [];
}

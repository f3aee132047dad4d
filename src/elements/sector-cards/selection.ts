import {html, nothing} from 'lit';
import {fillCount} from '../../locale/fill.ts';
import type {ControlPhrases} from '../../languages/it/ui-controls.ts';
import type {SectorView} from '../../model/content.ts';
import {reportAttribute} from '../widget/report-attribute.ts';
import {noticeStyles} from '../widget/notice.styles.ts';
import type {Words} from '../widget/widget.ts';
import type {Host} from './layouts/layout.ts';
import {optionStyles} from './selection.styles.ts';
import {selectSectors} from './select-sectors.ts';

export const styles = [noticeStyles, optionStyles];

const expanded = new WeakSet<Host>();

interface Selection {
  readonly shown: readonly SectorView[];
  /** Whether the page leaves none out, though a limit may hide some. */
  readonly isAll: boolean;
  /** The button that shows what the limit hides. */
  readonly more?: unknown;
}

/** The sectors that a page asks for, up to its limit. */
export function select(
  all: readonly SectorView[],
  host: Host,
  words: Words<Partial<ControlPhrases>>,
): Selection {
  warnOfLayout(host.layout);
  const chosen = selectSectors(all, host.sectors);
  const isAll = chosen.length === all.length;
  const limit = limitOf(host);
  const hidden = chosen.slice(limit);
  // An address may lead to one of them.
  if (hidden.some(({id}) => globalThis.location?.hash === `#ofb-sector-${id}`)) expanded.add(host);
  if (hidden.length === 0 || expanded.has(host)) return {shown: chosen, isAll};
  return {shown: chosen.slice(0, limit), isAll, more: more(host, hidden.length, words)};
}

function warnOfLayout(layout: string | undefined): void {
  if (layout === undefined || ['', 'grid', 'list', 'carousel'].includes(layout)) return;
  reportAttribute('ofb-sector-cards layout', layout, 'grid, list or carousel');
}

function limitOf(host: Host): number {
  const {limit} = host;
  if (limit === undefined || limit === null || expanded.has(host)) return Infinity;
  if (limit >= 1) return Math.floor(limit);
  reportAttribute('ofb-sector-cards limit', String(limit), 'a number from 1 on');
  return Infinity;
}

function more(host: Host, count: number, {phrases, language}: Words<Partial<ControlPhrases>>): unknown {
  if (!phrases.moreSectors) return nothing;
  return html`<button class="button more" part="more" type="button" @click=${() => showAll(host)}>
    ${fillCount(phrases.moreSectors, count, language)}
  </button>`;
}

/** A reader goes on at the first of the sectors that were hidden. */
async function showAll(host: Host): Promise<void> {
  const {length} = titlesIn(host);
  expanded.add(host);
  host.requestUpdate();
  await host.updateComplete;
  const title = titlesIn(host)[length]!;
  const link = title.querySelector('a');
  if (!link) title.tabIndex = -1;
  (link ?? title).focus();
}

function titlesIn({renderRoot}: Host): NodeListOf<HTMLElement> {
  return renderRoot.querySelectorAll('.card-title');
}

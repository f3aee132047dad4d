import {html, nothing, type TemplateResult} from 'lit';
import {arrow} from '../../icons/arrows.ts';
import {icon, type Drawing} from '../../icons/icon.ts';
import {sectorIcons} from '../../icons/sectors.ts';
import {figureLabel, figureText} from '../../locale/figure.ts';
import {fillText} from '../../locale/fill.ts';
import type {FigureView, SectorView} from '../../model/content.ts';
import type {Localised} from '../widget/features.ts';
import {heading} from '../widget/head.ts';
import type {Links} from './links.ts';

interface Setting {
  /** Level of the card's heading, 1 to 6. */
  readonly level: number;
  readonly content: Localised;
  /** The feature for sectors with a link or an image. */
  readonly links?: Links | undefined;
  /** Template at the end of the card: the events and partners of the sector. */
  readonly expansion?: unknown;
}

/**
 * One card. The name is first in the HTML for screen readers; the style sheet places the arch and the figure above it.
 */
export function card(sector: SectorView, {level, content, links, expansion}: Setting): TemplateResult {
  const {id, name, url, figure} = sector;
  const title = url
    ? html`<a class="main" href=${url}>${name}<span part="arrow">${icon(arrow, 'arrow directed')}</span></a>`
    : name;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the link in the card is operated by keys.
  return html`<li
    class="card"
    part="card"
    id="ofb-sector-${id}"
    @pointerdown=${links?.rememberPress}
    @click=${links?.openMainLink}
  >
    ${heading(level, 'card-title', title)}${arch(sector, links?.picture(sector))}
    ${figure && fact(figure, content)}${body(sector, content, [links?.further(sector), expansion])}
  </li>`;
}

const drawings = new Map<string, Drawing>(Object.entries(sectorIcons));

function arch({icon: name, id}: SectorView, picture: unknown): TemplateResult {
  const drawing = drawings.get(name ?? id);
  return html`<span class="arch" part="arch">${picture}${drawing && icon(drawing)}</span>`;
}

function fact(figure: FigureView, {language}: Localised): TemplateResult {
  const text = figureText(figure, language);
  return html`<p class="fact" part="fact">
    <bdi class="figure ${sizeOf(text)}" part="figure">${text}</bdi>
    <span class="label">${figureLabel(figure)}</span>
  </p>`;
}

/** The most characters of a figure in full size. */
const longestAtFullSize = 7;
/** The most characters of a number, which stays on one line: "1.234.567.890". Longer figures are texts, and wrap. */
const longestNumber = 13;

function sizeOf({length}: string): string {
  if (length <= longestAtFullSize) return '';
  return length > longestNumber ? 'long words' : 'long';
}

function body({description, figure}: SectorView, {phrases}: Localised, more: readonly unknown[]): unknown {
  const source = figure?.citation?.name;
  if (!description && !source && !more.some(Boolean)) return nothing;
  return html`<div class="body">
    ${description && html`<p class="text" part="text">${description}</p>`}
    ${source && html`<p class="source" part="source">${fillText(phrases.source, source)}</p>`}${more}
  </div>`;
}

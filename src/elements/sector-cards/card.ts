import {html, nothing, type TemplateResult} from 'lit';
import {icon, type Drawing} from '../../icons/icon.ts';
import {arrow} from '../../icons/arrow.ts';
import {sectorIcons} from '../../icons/sectors.ts';
import {figureLabel, figureText} from '../../locale/figure.ts';
import {fill} from '../../locale/fill.ts';
import type {FigureView, SectorView} from '../../model/content.ts';
import {heading} from '../heading.ts';
import type {Words} from '../widget.ts';

/** What stands in one card: the name first for those who listen, the arch and the figure first for those who look. */
export function card(sector: SectorView, level: number, words: Words): TemplateResult {
  const {name, url, figure} = sector;
  const title = url ? html`<a class="link" href=${url}>${name}${icon(arrow, 'arrow directed')}</a>` : name;
  return html`${heading(level, 'card-title', title)}${arch(sector)}${figure ? fact(figure, words) : nothing}
  ${body(sector, words)}`;
}

const drawings = new Map<string, Drawing>(Object.entries(sectorIcons));

function arch(sector: SectorView): TemplateResult {
  const drawing = drawings.get(sector.icon ?? sector.id);
  return html`<span class="arch" part="arch">${drawing ? icon(drawing) : nothing}</span>`;
}

const longestAtFullSize = 7;

function fact(figure: FigureView, {language}: Words): TemplateResult {
  const text = figureText(figure, language);
  const size = text.length > longestAtFullSize ? 'long' : '';
  return html`<p class="fact" part="fact">
    <bdi class="figure ${size}" part="figure">${text}</bdi> <span class="label">${figureLabel(figure)}</span>
  </p>`;
}

function body({description, figure}: SectorView, {phrases}: Words): unknown {
  const source = figure?.citation?.name;
  if (!description && !source) return nothing;
  return html`<div class="body">
    ${description ? html`<p part="text">${description}</p>` : nothing}
    ${source ? html`<p class="source" part="source">${fill(phrases.source, {source})}</p>` : nothing}
  </div>`;
}

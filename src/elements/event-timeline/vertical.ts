import {html, type TemplateResult} from 'lit';
import {fillCount} from '../../locale/fill.ts';
import {heading} from '../heading.ts';
import type {Year} from './chronology.ts';
import {entryOf} from './entry.ts';
import {entryTemplate} from './entry-template.ts';
import type {Layout, Setting} from './layout.ts';

/** Year by year along a rail, from the top of the page to its foot. */
export const vertical: Layout = {
  list: ({years}, setting) => years.map(year => section(year, setting)),
};

function section({year, count, events}: Year, {words, reading, headingLevel}: Setting): TemplateResult {
  const {phrases, language} = words;
  return html`<section class="year" part="year">
    <div class="year-head">
      ${heading(headingLevel + 1, 'year-title', html`<bdi>${year}</bdi>`)}
      <p class="count"><bdi>${fillCount(phrases.eventCount, count, language)}</bdi></p>
    </div>
    <ol>
      ${events.map(event => entryTemplate(entryOf(event, words, reading), headingLevel + 2))}
    </ol>
  </section>`;
}
